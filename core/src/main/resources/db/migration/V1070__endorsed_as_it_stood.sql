-- evidence: what of the signed plan was done, and how its owners saw it, when the evidence was endorsed: inspectors read
-- this and no later state. What earlier releases endorsed has no such rows, and pages say so.
create table endorsed_part (
    area text not null references endorsement,
    part uuid not null,
    measure boolean not null,
    position integer not null,
    words text not null,
    due date,
    done boolean not null,
    self_rating text,
    unit text not null default '',
    baseline text not null default '',
    target text not null default '',
    primary key (area, part)
);
-- How an authority itself would judge an area, on the inspectors' scale; each endorsement adds a line, none is changed.
create table self_assessment (
    area text not null references area,
    number integer not null,
    said text not null,
    said_by uuid not null,
    said_on date not null,
    primary key (area, number),
    constraint self_assessment_said_known check (said in ('MET', 'PARTLY_MET', 'NOT_MET')),
    constraint self_assessment_said_by_person foreign key (said_by) references person
);
