-- what a letter said as it was read, and what people changed since, with their reasons, for whoever checks it and later readers
create table read_finding (
    letter uuid not null,
    finding uuid not null,
    number integer not null,
    category text not null,
    heading text not null,
    text text not null,
    page integer,
    primary key (letter, finding)
);
create table letter_change (
    id bigint generated always as identity primary key,
    letter uuid not null,
    kind text not null,
    finding uuid,
    words text not null,
    reason text not null,
    done_by uuid not null,
    done_on date not null,
    late boolean not null
);
create index letter_change_of on letter_change (letter, id);
