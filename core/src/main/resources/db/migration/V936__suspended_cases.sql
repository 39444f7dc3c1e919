-- An administrator may have a case stand still: since when and why; who did it and when it went on stands in the record.
alter table inspection
    add column suspended_since timestamptz,
    add column suspended_because text,
    add check ((suspended_since is null) = (suspended_because is null));
create index inspection_suspended on inspection (reference) where suspended_since is not null;

-- For the record, which refuses acts on such a case, and for what is swept.
create function is_suspended(inspection text) returns boolean language sql stable as $$
    select exists (select from app.inspection i where i.suspended_since is not null and i.reference = $1)
$$;

create function suspended_case(inspection text, out suspended_since timestamptz, out suspended_because text)
    language sql stable as $$
    select i.suspended_since, i.suspended_because from app.inspection i where i.reference = $1
$$;
