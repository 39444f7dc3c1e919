-- A comment that somebody is asked to answer is theirs until it is answered, resolved or withdrawn; when they can no
-- longer read the area, whoever has the area's work has it.
create view asked_comment as
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
      and (m.role in ('DIRECTOR', 'CHIEF_EXECUTIVE', 'OFFICER') or m.role = 'AREA_LEAD' and r.lead = c.asked)
    order by array_position(array['AREA_LEAD', 'OFFICER', 'DIRECTOR', 'CHIEF_EXECUTIVE'], m.role) limit 1) post on true
where c.state = 'WAITS';

create or replace view promised_work as
select * from app.promised_action union all select * from app.owed_figure union all select * from app.told_late
union all select * from app.open_month union all select * from app.asked_date
union all select * from app.change_to_hand_in union all select * from app.asked_comment;

create trigger promise_begins after insert on area_comment for each row
    when (new.state = 'WAITS') execute function promise_of_area_changed();
create trigger promise_changes after update on area_comment for each row
    when (old.state is distinct from new.state) execute function promise_of_area_changed();

create or replace function promises_of_person_change(who uuid, posts text[], bodies text[]) returns void language sql as $$
    select app.promises_change(array(
        select a.area from app.planned_action a
        where coalesce(a.holder, a.signed_owner) = who and not a.done and coalesce(a.holder, a.signed_owner) is not null
        union select r.reference from app.area r where r.lead = who and r.state = 'OPEN'
        union select c.area from app.area_comment c where c.asked = who and c.state = 'WAITS'
        union select w.area from app.work_item w join app.work_group g on g.id = w.group_id
              where w.state = 0 and w.promise is not null and w.assignee is null and g.body = any(bodies)
                and posts && array['DIRECTOR', 'CHIEF_EXECUTIVE']))
$$;
