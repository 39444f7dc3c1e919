-- A change that was returned with another date in it is one piece of work, not two: to revise it, which hands the date in
-- too. Whoever asked for the date waits for that. What a returned change is, V987 says: it may be there already or not.
create or replace view change_to_hand_in as
select md5('handIn/' || d.id)::uuid as id, 'handInChange' as kind, a.area, a.inspection, a.promise, a.words,
       d.answered_on + 7 as due_on, 'a week after the date was put into the plan' as due_because, c.role,
       c.person as assignee, a.keeper, a.priority, a.recorded_later, null::integer as detail, d.wanted as first_due,
       d.answered_on as since
from app.date_request d
join app.promised_action a on a.area = d.area and a.promise = d.action and a.due_on <> d.wanted
join app.planned_action p on p.id = d.action and p.due = d.wanted and not p.dropped
join app.area_charge c on c.area = d.area
where d.answer = 'PLANNED'
  and not exists (select from app.plan_version v where v.area = d.area and v.state = 'PENDING')
  and not exists (select from app.action_plan r where r.area = d.area and r.state = 'RETURNED'
                  and r.signed_number is not null);

create or replace function dates_asked_by(who uuid) returns setof uuid language sql stable as $$
    select d.id from app.date_request d where d.asked_by = who and d.answer is null
    union select md5('handIn/' || d.id)::uuid from app.date_request d where d.asked_by = who and d.answer = 'PLANNED'
    union select md5('returned/' || v.id)::uuid from app.date_request d
        join app.action_plan p on p.area = d.area and p.state = 'RETURNED' and p.signed_number is not null
        join app.plan_version v on v.area = p.area and v.number = p.latest_number and v.state = 'RETURNED'
        where d.asked_by = who and d.answer = 'PLANNED'
$$;

select app.renew_promises(d.area) from (
    select distinct r.area from app.date_request r where r.answer = 'PLANNED') d order by d.area;
