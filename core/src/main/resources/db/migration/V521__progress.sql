alter table progress_update
    add column changed text not null default '',
    add column next text not null default '',
    add column self_rating text,
    add column rationale text not null default '',
    add column computed text,
    add column computed_why text,
    add column number integer not null default 0;
alter table progress_update alter column changed drop default, alter column next drop default,
    alter column rationale drop default, alter column number drop default;

-- What the colours mean in an authority, and where they turn; an authority without a row has the product's own key.
create table progress_key (
    authority text primary key,
    close_days integer not null,
    silent_days integer not null,
    long_silent_days integer not null,
    red_slip_days integer not null,
    red_moves integer not null,
    red text not null,
    amber text not null,
    green text not null,
    blue text not null,
    version bigint not null
);

create table measured_value (
    id uuid primary key,
    area text not null references area,
    measure uuid not null,
    dated date not null,
    figure numeric not null,
    source text not null,
    recorded_by uuid not null,
    recorded_on date not null,
    retracted_by uuid,
    retracted_on date,
    retracted_because text,
    version bigint not null
);
create index measured_value_area on measured_value (area, measure, dated);
