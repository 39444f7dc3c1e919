-- Cases that run on an earlier version of a diagram and are moved to the newest: which, by whom and why, and what came of
-- each. One at a time, each in its own transaction, so that a stop between two of them loses nothing.
create table process_move (
    id bigint generated always as identity primary key,
    process text not null,
    from_version integer not null,
    to_version integer not null,
    source text not null,         -- the engine's ids of the two versions
    target text not null,
    reason text not null,
    person uuid not null,
    begun timestamptz not null
);
create table process_move_case (
    move bigint not null references process_move,
    instance text not null collate "C",
    reference text not null,
    state smallint not null,      -- 0 waits, 1 moved, 2 cannot be moved, 3 was over before
    why text,                     -- the steps that the newer version has no place for
    at timestamptz,
    primary key (move, instance)
);
create unique index process_move_waiting on process_move_case (instance) where state = 0;
create index process_move_open on process_move_case (move) where state = 0;
