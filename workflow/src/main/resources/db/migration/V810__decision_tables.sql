-- Every version of a decision table there ever was, with the file as it was brought.
create table decision_version (
    decision text not null collate "C",
    number integer not null,
    content bytea not null,
    sha256 text not null,
    delivered boolean not null, -- came with the application; otherwise an administrator brought it
    note text not null,
    added_by uuid,
    added_at timestamptz not null,
    effective_from date,        -- null until somebody says from when cases are decided by it
    definition text,            -- the engine's id of it, once it has a date
    retired boolean not null,   -- a later release asks or answers otherwise
    primary key (decision, number)
);

-- By which version each case is decided: the one in effect when it began, unless an administrator moved it.
create table decision_of_case (
    inspection text not null collate "C",
    decision text not null collate "C",
    number integer not null,
    primary key (inspection, decision),
    foreign key (decision, number) references decision_version
);
create index decision_of_case_version on decision_of_case (decision, number);

-- What a table must answer before a new version of it takes effect.
create table decision_example (
    id uuid primary key,
    decision text not null collate "C",
    name text not null,
    questions text[] not null,
    inputs text[] not null,
    answers text[] not null, -- empty: no row fits
    added_by uuid not null,
    added_at timestamptz not null
);
create index decision_example_decision on decision_example (decision, added_at);
