create table evidence (
    id uuid primary key,
    authority text not null collate "C",
    title text not null,
    kind text not null,
    dated date not null,
    statement text not null,
    file_name text,
    media_type text,
    size bigint not null,
    sha256 text not null,
    added_by uuid not null,
    added_on date not null,
    removed_because text,
    version bigint not null
);
create index evidence_authority on evidence (authority, dated);
create table evidence_area (
    evidence uuid not null references evidence,
    area text not null references area,
    primary key (evidence, area)
);
create index evidence_area_area on evidence_area (area);
create table evidence_file (
    evidence uuid primary key,
    bytes bytea not null
);
create table endorsement (
    area text primary key references area,
    state text not null,
    offered_by uuid,
    decided_by uuid,
    decided_on date,
    comments text,
    version bigint not null
);
create table endorsed_evidence (
    area text not null references endorsement,
    evidence uuid not null references evidence,
    primary key (area, evidence)
);
