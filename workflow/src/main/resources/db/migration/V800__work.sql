-- Who can do something: a role for a body. A number, so that the indexes on work stay small.
create table work_group (
    id integer generated always as identity primary key,
    body text not null collate "C",
    role text not null collate "C",
    unique (body, role)
);

-- One row per user task, written in the transaction that creates, changes or ends the engine's task of the same id.
create table work_item (
    id uuid primary key,
    kind text not null,
    subject text not null collate "C",
    inspection text not null collate "C",
    area text collate "C",
    proposal uuid,
    detail integer,
    words text not null,
    due_on date not null,
    due_because text not null,
    group_id integer not null references work_group,
    assignee uuid,
    excluded uuid[] not null, -- who may not do it: four eyes
    keeper uuid,              -- who keeps the case: the area's lead, or else the inspector who leads the visit
    escalated_to text,        -- the role that was told because it was overdue
    priority boolean not null,
    returned boolean not null,
    recorded_later boolean not null,
    since timestamptz not null,
    state smallint not null,  -- 0 waits, 1 done, 2 not needed any more
    done_by uuid,
    done_for uuid,
    done_at timestamptz
);
create index work_item_pool on work_item (group_id, due_on, id) include (excluded)
    where state = 0 and assignee is null;
create index work_item_mine on work_item (assignee, due_on, id) include (group_id)
    where state = 0 and assignee is not null;
create index work_item_group on work_item (group_id, due_on, id) where state = 0;
create index work_item_keeper on work_item (keeper, due_on, id) where state = 0;
create index work_item_done on work_item (done_by, done_at, id) where state = 1;
create index work_item_subject on work_item (subject, kind) where state = 0;
create index work_item_inspection on work_item (inspection, due_on) where state = 0;
create index work_item_area on work_item (area, due_on) where state = 0 and area is not null;

create table notice (
    id uuid primary key,
    kind text not null,
    person uuid,
    group_id integer references work_group,
    inspection text collate "C",
    area text collate "C",
    details text[] not null,
    at timestamptz not null,
    check ((person is null) <> (group_id is null))
);
create index notice_person on notice (person, at) where person is not null;
create index notice_group on notice (group_id, at) where group_id is not null;
create table notice_read (
    notice uuid not null references notice,
    person uuid not null,
    primary key (notice, person)
);
