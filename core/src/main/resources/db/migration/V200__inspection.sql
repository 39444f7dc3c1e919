create table inspection_sequence (
    authority text not null collate "C",
    year integer not null,
    latest integer not null,
    primary key (authority, year)
);
create table inspection (
    reference text primary key collate "C",
    authority text not null collate "C",
    framework text not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    stage text not null,
    recorded_later boolean not null,
    recorded_from_published boolean not null,
    announced_on date,
    issued_on date,
    closed_on date,
    cancelled_because text,
    lead uuid not null,
    version bigint not null
);
create index inspection_of_authority on inspection (authority, first_day);
create table inspection_team (
    reference text not null references inspection,
    person uuid not null,
    primary key (reference, person)
);
create table inspection_answers (
    reference text not null references inspection,
    earlier text not null references inspection,
    primary key (reference, earlier)
);
create index inspection_answers_earlier on inspection_answers (earlier);
create table authority_setting (
    authority text primary key collate "C",
    recording_mode text not null
);
