-- What a time-stamping authority says of the ends of chains that were witnessed on a day: the exact lines of the day, and its
-- token over their hash. A row without a token is asked for again.
create table witness_stamp (
    day date primary key,
    lines text not null,
    sha256 text not null,
    token bytea,
    stamped_at timestamptz
);
create index on witness_stamp (day) where token is null;
