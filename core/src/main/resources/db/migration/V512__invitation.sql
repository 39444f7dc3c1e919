create table invitation (
    id uuid primary key,
    body text not null,
    name text not null,
    email text not null,
    asked_by uuid not null references person,
    asked_on date not null,
    state text not null
);
create unique index invitation_waiting on invitation (body, email) where state = 'WAITING';
create index planned_action_owner_email on planned_action (owner_email) where owner_email <> '' and owner is null;

create table plan_import (
    id uuid primary key,
    area text not null references area,
    person uuid not null references person,
    file_name text not null,
    sheet text not null,
    uploaded_at timestamptz not null
);
create index plan_import_uploaded on plan_import (uploaded_at);
