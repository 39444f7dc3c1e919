create table plan_template (
    id uuid primary key,
    authority text not null,
    name text not null,
    content text not null,
    kept_from text not null references area,
    kept_by uuid not null references person,
    kept_on date not null,
    version bigint not null
);
create index plan_template_of_authority on plan_template (authority, name);
