-- letters that somebody handed in and that belong to no visit yet; each is gone after a day
create table letter_intake (
    id uuid primary key,
    person uuid not null,
    body text not null,
    file_name text not null,
    media_type text not null,
    by_hand boolean not null,
    authority text,
    framework text,
    first_day date,
    last_day date,
    received_at timestamptz not null
);
create index letter_intake_received on letter_intake (received_at);
