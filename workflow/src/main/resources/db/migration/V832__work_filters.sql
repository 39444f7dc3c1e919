-- Lists of work are narrowed by framework without reading another room's tables from the application.
create function is_under(of_inspection text, wanted text) returns boolean language sql stable as $$
    select exists (select from app.inspection i where i.reference = of_inspection and i.framework = wanted)
$$;
