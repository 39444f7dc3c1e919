-- On which days the ends of chains were handed to a witness outside the database, and which end of each chain was the last:
-- a day's are handed over once, by whichever node comes first, and only those that moved on since.
alter table audit_head drop column witnessed;
create table witness_day (
    day date primary key,
    at timestamptz not null,
    heads integer not null default 0
);
create table witnessed_head (
    chain text primary key collate "C",
    number bigint not null,
    day date not null
);
