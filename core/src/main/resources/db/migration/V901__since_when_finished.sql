-- Since when an action is finished: as of the first of the reports that say so and were not overtaken by another one. What
-- was finished before its plan came here has no such day.
alter table planned_action add column finished_on date;
update planned_action p set finished_on = first.reported_on
from (select distinct on (u.action) u.action, u.reported_on, u.brought_from
      from progress_update u
      where u.struck_because is null and u.done
        and not exists (select from progress_update later
            where later.action = u.action and later.struck_because is null and not later.done
              and (later.reported_on, later.place) > (u.reported_on, u.place))
      order by u.action, u.reported_on, u.place) first
where p.done and first.action = p.id and first.brought_from is null;
