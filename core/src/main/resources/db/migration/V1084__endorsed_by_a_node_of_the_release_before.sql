-- A node of the release before that endorses again while this one runs beside it knows neither the form of a fingerprint
-- nor who endorsed last, and freezes no plan: what stood there of the last time would be taken for its own. It leaves the form out
-- of what it writes, this release always names it (the first trigger fires for a column that is named, changed or not).
create function endorsement_form_named() returns trigger language plpgsql as $$
begin
    new.fingerprint_form := -new.fingerprint_form;
    return new;
end $$;

create function endorsement_of_release_before() returns trigger language plpgsql as $$
begin
    if new.fingerprint_form < 0 then
        new.fingerprint_form := -new.fingerprint_form;
    elsif new.fingerprint is distinct from old.fingerprint then
        new.fingerprint_form := 1;
        new.decided_for := null;
        new.endorsed_by := (select p.id from app.person p where p.id = new.decided_by);
        new.endorsed_for := null;
        new.endorsed_on := new.decided_on;
        delete from app.endorsed_part where area = new.area;
    end if;
    return new;
end $$;

-- fired in the order of their names
create trigger endorsement_1_form_named before update of fingerprint_form on endorsement
    for each row execute function endorsement_form_named();
create trigger endorsement_2_of_release_before before update on endorsement
    for each row execute function endorsement_of_release_before();
