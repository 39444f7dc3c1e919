-- how a draft's findings and doubts stood before each act on them, until it is handed over: whoever slips goes back
create table letter_step (
    id bigint generated always as identity primary key,
    letter uuid not null references letter,
    act text not null,
    findings jsonb not null,
    settled integer[] not null,
    last_change bigint not null
);
create index letter_step_of on letter_step (letter, id);
