-- Asked of the core, for what workflow sweeps: whether a case stands still.
create function stands_still(inspection text) returns boolean language sql stable as $$ select app.is_suspended($1) $$;
