create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    happened_on date not null,
    person uuid,
    role text,
    body text,
    for_whom uuid,
    side text not null,
    open boolean not null,
    act text not null,
    subject text not null collate "C",
    before text,
    after text
);
create index audit_entry_subject on audit_entry (subject, id);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit record is append-only';
end $$;
create trigger audit_keeps_rows before update or delete on audit_entry
    for each row execute function audit_is_append_only();
create trigger audit_keeps_table before truncate on audit_entry
    for each statement execute function audit_is_append_only();
