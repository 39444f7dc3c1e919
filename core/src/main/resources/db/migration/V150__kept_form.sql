-- What was typed into a form and not sent yet: of one person, acting for one body, on one page.
create table kept_form (
    id uuid primary key,
    person uuid not null,
    body text not null collate "C",
    page text not null,
    address text not null,
    title text not null,
    place text not null,
    words text not null,
    kept_at timestamptz not null,
    -- its session had ended when it was sent
    interrupted boolean not null default false,
    -- the act was done from this drawing of the form: what that drawing still sends is late
    ended uuid,
    unique (person, body, page, address)
);
create index kept_form_kept_at on kept_form (kept_at);
create table kept_file (
    id uuid primary key,
    form uuid not null references kept_form on delete cascade,
    field text not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    kept_at timestamptz not null,
    unique (form, field)
);
create index kept_file_kept_at on kept_file (kept_at);
create table kept_file_part (
    file uuid not null references kept_file on delete cascade,
    part int not null,
    bytes bytea not null,
    primary key (file, part)
);
-- One secret for all nodes, with which forms are sealed.
create table form_seal (
    one boolean primary key default true check (one),
    secret text not null
);
insert into form_seal (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);
