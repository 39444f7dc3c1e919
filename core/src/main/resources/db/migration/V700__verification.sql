create table area_check (
    id uuid primary key,
    area text not null references area,
    inspection text not null references inspection,
    outcome text not null,
    ends boolean not null,
    reason text not null,
    quotation text not null,
    page integer,
    checked_by uuid not null,
    checked_on date not null,
    published_on date,
    version bigint not null,
    unique (area, inspection)
);
create index area_check_inspection on area_check (inspection);
create table check_evidence (
    area_check uuid not null references area_check,
    evidence uuid not null references evidence,
    primary key (area_check, evidence)
);
create table sustainment_check (
    id uuid primary key,
    area text not null references area,
    after_days integer not null,
    due_on date not null,
    sustained boolean,
    answer text,
    answered_by uuid,
    answered_on date,
    version bigint not null,
    unique (area, after_days)
);
