-- where the words of a letter's document are printed, packed; kept for ever, beside the document itself
create table letter_layout (
    letter uuid primary key references letter,
    document_sha256 text not null,
    text_sha256 text not null,
    packed bytea not null
);
-- which finding of the document as it was read a warning is about, and whether a person has looked at that finding since
alter table letter_warning add column finding integer;
alter table finding add column read_as integer;
alter table finding add column looked_at boolean not null default false;
-- sentences that sound like a weakness and are no finding, each with the reason
create table set_aside (
    id uuid primary key,
    inspection text not null references inspection,
    sentence text not null,
    reason text not null,
    set_aside_by uuid not null,
    set_aside_on date not null
);
create index set_aside_of_inspection on set_aside (inspection);
