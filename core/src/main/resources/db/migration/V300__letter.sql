create table letter (
    id uuid primary key,
    inspection text not null references inspection,
    number integer not null,
    state text not null,
    text text not null,
    authority_as_printed text,
    dated date,
    published_on date,
    addressee text,
    inspector text,
    copies text,
    stated_total integer,
    stated_open integer,
    stated_progressed integer,
    edits integer not null,
    comments text,
    checked_by uuid,
    issued_on date,
    received_on date,
    received_by uuid,
    superseded_because text,
    version bigint not null,
    unique (inspection, number)
);
create table letter_document (
    letter uuid primary key references letter,
    file_name text not null,
    media_type text not null,
    sha256 text not null,
    bytes bytea not null
);
create index letter_document_sha256 on letter_document (sha256);
create table finding (
    id uuid primary key,
    letter uuid not null references letter,
    position integer not null,
    continues uuid,
    category text not null,
    heading text not null,
    text text not null,
    page integer,
    recurrence text,
    deadline text,
    starts_at integer not null,
    ends_at integer not null,
    repeats text
);
create index finding_of_letter on finding (letter, position);
create table letter_judgement (
    letter uuid not null references letter,
    position integer not null,
    name text not null,
    grade text not null,
    primary key (letter, position)
);
create table letter_earlier_visit (
    letter uuid not null references letter,
    position integer not null,
    visit_date text,
    text text not null,
    primary key (letter, position)
);
create table letter_warning (
    letter uuid not null references letter,
    position integer not null,
    code text not null,
    text text not null,
    primary key (letter, position)
);
create table letter_drafter (
    letter uuid not null references letter,
    person uuid not null,
    primary key (letter, person)
);
