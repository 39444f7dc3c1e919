-- What is kept of an act is typed from now on; the prose of earlier rows stays where it was and is still read.
alter table audit_entry add column payload jsonb;
alter table audit_entry add constraint audit_entry_typed_or_prose
    check (payload is null or (before is null and after is null));
