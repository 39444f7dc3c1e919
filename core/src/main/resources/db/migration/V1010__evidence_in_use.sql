-- of what there is already: whoever added it answers for it, its source is not known, and who could read it still can
alter table evidence add column source text not null default '';
alter table evidence add column link text;
alter table evidence add column owner uuid;
alter table evidence add column sensitivity text not null default 'ORDINARY';
alter table evidence add column removed_by uuid;
alter table evidence add column removed_on date;
alter table evidence add column superseded boolean not null default false;
alter table evidence add constraint evidence_owner_person foreign key (owner) references person;
alter table evidence add constraint evidence_removed_by_person foreign key (removed_by) references person;
alter table evidence add constraint evidence_sensitivity_known check (sensitivity in ('ORDINARY', 'RESTRICTED'));
alter table evidence drop constraint evidence_kind_known;
alter table evidence add constraint evidence_kind_known check (kind in ('ACTIVITY', 'OUTPUT', 'OUTCOME', 'VOICE_OF_THE_CHILD', 'AUDIT_SAMPLE', 'DATA')) not valid;
-- two people who replace one item at once: one of them is told
create unique index evidence_corrects_once on evidence (corrects) where corrects is not null;

-- the actions and success measures of an area that an item supports
create table evidence_support (
    area text not null references area,
    evidence uuid not null references evidence deferrable initially deferred,
    part uuid not null,
    primary key (area, evidence, part)
);
create index evidence_support_evidence on evidence_support (evidence);
-- the visits of its authority that an item is brought to as a whole
create table evidence_inspection (
    evidence uuid not null references evidence deferrable initially deferred,
    inspection text not null references inspection,
    primary key (evidence, inspection)
);
create index evidence_inspection_inspection on evidence_inspection (inspection);
-- what each item supported when it was endorsed: inspectors read this
create table endorsed_support (
    area text not null references endorsement,
    evidence uuid not null references evidence,
    part uuid not null,
    primary key (area, evidence, part)
);
create index endorsed_support_evidence on endorsed_support (evidence);
