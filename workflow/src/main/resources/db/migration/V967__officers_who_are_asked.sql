-- Rooms: discussion, work. A question is an officer's as long as they can open the area: as long as they own one of its actions.
create or replace view asked_comment as
select c.id, 'answerComment' as kind, c.area, r.inspection, c.id as promise,
       array_to_string((string_to_array(regexp_replace(c.words, '[[:space:]]+', ' ', 'g'), ' '))[1:12], ' ') as words,
       c.said_on + 7 as due_on, 'a week after the question' as due_because,
       coalesce(post.role, k.role) as role, case when post.role is null then k.person else c.asked end as assignee,
       k.person as keeper, r.category = 'PRIORITY_ACTION' as priority, i.recorded_later, null::integer as detail,
       null::date as first_due, c.said_on as since
from app.area_comment c
join app.area r on r.reference = c.area and r.state = 'OPEN'
join app.inspection i on i.reference = r.inspection
join app.area_charge k on k.area = c.area
left join lateral (
    select m.role from app.membership m join app.person h on h.id = m.person_id and h.active
    where m.person_id = c.asked and m.body = split_part(c.area, '-', 1)
      and (m.role in ('DIRECTOR', 'CHIEF_EXECUTIVE')
           or m.role = 'OFFICER' and exists (select from app.area_officer o where o.area = c.area and o.person = c.asked)
           or m.role = 'AREA_LEAD' and r.lead = c.asked)
    order by array_position(array['AREA_LEAD', 'OFFICER', 'DIRECTOR', 'CHIEF_EXECUTIVE'], m.role) limit 1) post on true
where c.state = 'WAITS';

create function promises_of_officers_change() returns trigger language plpgsql as $$
begin
    perform app.promises_change(array[coalesce(new.area, old.area)]);
    return null;
end $$;
create trigger promise_changes after insert or delete on area_officer
    for each row execute function promises_of_officers_change();

select app.renew_promises(q.area) from (
    select distinct c.area from app.area_comment c where c.state = 'WAITS') q order by q.area;
