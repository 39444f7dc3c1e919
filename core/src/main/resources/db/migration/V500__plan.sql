create table action_plan (
    area text primary key references area,
    state text not null,
    outcome text not null,
    resources text not null,
    latest_number integer not null,
    signed_number integer,
    comments text,
    edits integer not null,
    version bigint not null
);
create table planned_action (
    id uuid primary key,
    area text not null references action_plan,
    position integer not null,
    description text not null,
    owner uuid,
    owner_name text not null,
    due date,
    original_due date,
    signed_due date,
    new_date_reason text not null,
    done boolean not null
);
create index planned_action_area on planned_action (area, position);
create index planned_action_owner on planned_action (owner) where owner is not null;
create table success_measure (
    id uuid primary key,
    area text not null references action_plan,
    position integer not null,
    description text not null,
    unit text not null,
    baseline text not null,
    target text not null,
    source text not null
);
create index success_measure_area on success_measure (area, position);
create table plan_author (
    area text not null references action_plan,
    person uuid not null,
    primary key (area, person)
);
create table plan_version (
    id uuid primary key,
    area text not null references action_plan,
    number integer not null,
    content text not null,
    sha256 text not null,
    state text not null,
    submitted_by uuid not null,
    submitted_on date not null,
    decided_by uuid,
    decided_for uuid,
    decided_on date,
    comments text,
    unique (area, number)
);
create table progress_update (
    id uuid primary key,
    area text not null references area,
    action uuid not null,
    reported_by uuid not null,
    reported_on date not null,
    text text not null,
    done boolean not null
);
create index progress_update_area on progress_update (area, reported_on);
create table statement (
    inspection text primary key references inspection,
    due_on date not null,
    rule text not null,
    sent_on date,
    sent_by uuid,
    incomplete_because text,
    content text,
    sha256 text,
    supplements integer not null,
    cancelled_because text,
    version bigint not null
);
