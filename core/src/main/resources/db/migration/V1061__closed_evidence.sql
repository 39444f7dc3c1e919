-- an item that should never have been kept: by whom, when and why it was taken from everybody's sight
alter table evidence add column closed_because text;
alter table evidence add column closed_by uuid;
alter table evidence add column closed_on date;
alter table evidence add constraint evidence_closed_by_person foreign key (closed_by) references person;
-- who looked into a file here on which day: the record tells it once, however many pages they turn
create table evidence_look (
    area text not null references area,
    evidence uuid not null references evidence deferrable initially deferred,
    person uuid not null,
    looked_on date not null,
    primary key (area, evidence, person, looked_on),
    constraint evidence_look_person foreign key (person) references person
);
create index evidence_look_evidence on evidence_look (evidence);
