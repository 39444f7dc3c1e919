-- files of any size, in parts, so that none is ever held as a whole
create table stored_file (
    id uuid primary key,
    size bigint not null,
    sha256 text not null
);
create table stored_file_part (
    file uuid not null references stored_file on delete cascade,
    number integer not null,
    bytes bytea not null,
    primary key (file, number)
);
-- what is packed already is not packed again
alter table stored_file_part alter column bytes set storage external;
