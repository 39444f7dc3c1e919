create table plan_share (
    area text primary key references area,
    shared_by uuid not null references person,
    shared_on date not null
);
