create table person (
    id uuid primary key,
    name text not null,
    email text not null unique,
    password_hash text,
    active boolean not null,
    -- grows whenever every open session of the person has to end
    stamp integer not null,
    version bigint not null
);

create table membership (
    person_id uuid not null references person,
    role text not null,
    body text not null,
    primary key (person_id, role, body)
);
create index membership_by_post on membership (body, role);

create table cover (
    id uuid primary key,
    covered uuid not null references person,
    role text not null,
    body text not null,
    stand_in uuid not null references person,
    starts date not null,
    ends date not null,
    ended_on date,
    version bigint not null,
    check (starts <= ends),
    check (covered <> stand_in)
);
create index cover_by_stand_in on cover (stand_in, ends);
create index cover_by_covered on cover (covered, ends);

create table one_time_link (
    token_hash text primary key,
    purpose text not null,
    person uuid references person,
    expires timestamptz not null,
    used_at timestamptz
);
create index one_time_link_by_person on one_time_link (person) where used_at is null;

-- "I have forgotten my password", waiting for an administrator
create table password_request (
    person uuid primary key references person,
    asked_at timestamptz not null
);

-- failed attempts in a row, by account and by network address
create table slowed_sign_in (
    key text primary key,
    failures integer not null,
    last_failure timestamptz not null,
    waits_until timestamptz
);

create table sign_in_record (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    person uuid references person,
    typed_name text not null,
    address text not null,
    outcome text not null
);
create index sign_in_record_by_person on sign_in_record (person, at desc);
