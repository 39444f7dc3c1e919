-- a file on its way, or waiting to be said what it is; its bytes stand among the stored files under the same id
create table evidence_upload (
    id uuid primary key,
    area text not null references area,
    person uuid not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    stamp text not null,
    begun_at timestamptz not null,
    touched_at timestamptz not null,
    constraint evidence_upload_person foreign key (person) references person
);
create index evidence_upload_of on evidence_upload (area, person);
