-- A change of a signed plan that the director returned leaves no step behind, as the signature goes on holding: until it is
-- handed in again, that is the lead's work.
create view returned_change as
select md5('returned/' || v.id)::uuid as id, 'reviseChange' as kind, p.area, r.inspection, v.id as promise,
       array_to_string((string_to_array(r.told, ' '))[1:12], ' ') as words, v.decided_on + 7 as due_on,
       'a week after the change was returned' as due_because, c.role, c.person as assignee, c.person as keeper,
       r.category = 'PRIORITY_ACTION' as priority,
       i.recorded_later or coalesce(v.decided_on + 7 < i.live_from, false) as recorded_later,
       null::integer as detail, null::date as first_due, v.decided_on as since
from app.action_plan p
join app.plan_version v on v.area = p.area and v.number = p.latest_number and v.state = 'RETURNED'
join app.area r on r.reference = p.area and r.state = 'OPEN'
join app.inspection i on i.reference = r.inspection
join app.area_charge c on c.area = p.area
where p.state = 'RETURNED' and p.signed_number is not null;

create or replace view promised_work as
select * from app.promised_action union all select * from app.owed_figure union all select * from app.told_late
union all select * from app.open_month union all select * from app.asked_date
union all select * from app.change_to_hand_in union all select * from app.asked_comment
union all select * from app.returned_change;

select app.renew_promises(c.area) from (select area from app.returned_change) c order by c.area;
