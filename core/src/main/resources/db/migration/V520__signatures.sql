alter table plan_version add withdrawn_by uuid;
alter table plan_version add withdrawn_for uuid;
alter table plan_version add withdrawn_on date;
alter table plan_version add withdrawn_because text;
create table return_comment (
    version uuid not null references plan_version,
    position integer not null,
    field text not null,
    item uuid,
    number integer not null,
    words text not null,
    primary key (version, position)
);
create table plan_version_author (
    version uuid not null references plan_version,
    person uuid not null,
    primary key (version, person)
);
create table plan_version_promise (
    version uuid not null references plan_version,
    position integer not null,
    action uuid not null,
    words text not null,
    due date,
    primary key (version, position)
);
create table plan_version_measure (
    version uuid not null references plan_version,
    position integer not null,
    measure uuid not null,
    primary key (version, position)
);
create table date_change (
    id uuid primary key,
    area text not null references area,
    action uuid not null,
    words text not null,
    version integer not null,
    from_date date not null,
    to_date date,
    reason_code text not null,
    reason text not null,
    approved_by uuid not null,
    approved_for uuid,
    approved_on date not null
);
create index date_change_area on date_change (area, approved_on);
create table plan_correction (
    id uuid primary key,
    area text not null references area,
    version integer not null,
    position integer not null,
    field text not null,
    item uuid,
    number integer not null,
    before text not null,
    after text not null,
    sha256 text not null,
    corrected_by uuid not null,
    corrected_on date not null
);
create index plan_correction_area on plan_correction (area, version, position);
