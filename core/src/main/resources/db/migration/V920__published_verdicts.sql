-- A published verdict is put right by two people; one of a visit that was called off stays, marked.
alter table area_check
    add column gave_way_published boolean not null default false,
    add column second_person uuid,
    add column visit_called_off_on date;
create table verdict_proposal (
    proposal uuid primary key references area_proposal,
    wrong uuid not null references area_check,
    outcome text not null,
    ends boolean not null,
    reason text not null,
    quotation text not null,
    page integer,
    not_in_letter boolean not null,
    evidence uuid[] not null,
    version bigint not null
);
