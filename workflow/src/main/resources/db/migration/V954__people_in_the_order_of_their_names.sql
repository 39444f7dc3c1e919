-- By what lists that others keep are put into the order of names; those of the same name stand apart
create function sort_name(person uuid) returns text language sql stable as $$
    select lower(p.name) || ' ' || p.id from app.person p where p.id = $1
$$;
