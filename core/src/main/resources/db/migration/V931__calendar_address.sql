-- The secret address under which a calendar program reads what somebody has to do; only its hash is kept.
create table calendar_address (
    person uuid primary key references person,
    secret_hash text not null unique,
    made_at timestamptz not null
);
