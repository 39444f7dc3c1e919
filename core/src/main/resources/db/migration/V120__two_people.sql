-- A post that somebody was given and that waits for the word of those whose cases it opens
create table post_request (
    id uuid primary key,
    person uuid not null references person,
    role text not null,
    body text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    state text not null,
    decided_by uuid,
    decided_at timestamptz,
    version bigint not null
);
create unique index post_request_waiting on post_request (person, role, body) where state = 'WAITING';
create index post_request_body on post_request (body) where state = 'WAITING';

-- A link that an administrator asked for and that somebody else hands over
create table link_request (
    person uuid primary key references person,
    asked_by uuid not null,
    asked_at timestamptz not null
);

-- What is signed within a day of these moments is marked
create table password_by_link (
    person uuid not null references person,
    at timestamptz not null,
    primary key (person, at)
);

-- At most one row: from then on nobody gives posts or links alone
create table first_set_up_over (
    alone boolean primary key default true check (alone),
    at timestamptz not null
);
insert into first_set_up_over (at)
select current_timestamp
where exists (
    select 1 from membership m join person p on p.id = m.person_id
    where m.role in ('DIRECTOR', 'CHIEF_EXECUTIVE') and p.password_hash is not null);
