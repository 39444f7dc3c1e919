create table area (
    reference text primary key collate "C",
    inspection text not null references inspection,
    ordinal integer not null,
    finding uuid not null,
    category text not null,
    heading text not null,
    text text not null,
    page integer,
    deadline text,
    lead uuid,
    state text not null,
    opened_on date not null,
    ended_on date,
    ended_because text,
    merged_into text references area,
    predecessor text references area,
    carried_forward boolean not null,
    version bigint not null,
    unique (inspection, ordinal)
);
create index area_predecessor on area (predecessor) where predecessor is not null;
create index area_lead on area (lead) where lead is not null;
create table area_officer (
    area text not null references area,
    person uuid not null,
    primary key (area, person)
);
create table area_proposal (
    id uuid primary key,
    inspection text not null references inspection,
    kind text not null,
    area text references area,
    merge_into text references area,
    quotation text,
    reason text not null,
    proposed_by uuid not null,
    proposed_on date not null,
    decision text not null,
    decided_by uuid,
    decided_on date,
    answer text,
    version bigint not null
);
create index area_proposal_inspection on area_proposal (inspection);
