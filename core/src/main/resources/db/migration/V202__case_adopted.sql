-- From when a case's clocks run: what lies before was recorded with its own days. Null while it is history only, as all
-- that was recorded later has been.
alter table inspection add live_from date;
update inspection set live_from = first_day where not recorded_later;

-- What lists read follows from it.
create function recorded_later_follows() returns trigger language plpgsql as $$
begin
    new.recorded_later := new.live_from is null;
    return new;
end $$;
create trigger recorded_later_follows before insert or update on inspection
    for each row execute function recorded_later_follows();
