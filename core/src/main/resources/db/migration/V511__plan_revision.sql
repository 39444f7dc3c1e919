create table plan_revision (
    id uuid primary key,
    area text not null references area,
    number integer not null,
    content text not null,
    act text not null,
    person uuid not null,
    written_at timestamptz not null,
    undone boolean not null,
    unique (area, number)
);
create index plan_revision_written on plan_revision (area, written_at desc);
