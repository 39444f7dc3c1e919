-- Room: work. First words of a finding or a question say that there are more, as Area.firstWords does.
create function first_words(told text) returns text language sql immutable as $$
    select case when cardinality(w) > 12 then array_to_string(w[1:12], ' ') || '…' else array_to_string(w, ' ') end
    from (select string_to_array(regexp_replace(told, '[[:space:]]+', ' ', 'g'), ' ') as w) words
$$;

create or replace view asked_comment as
select c.id, 'answerComment' as kind, c.area, r.inspection, c.id as promise,
       app.first_words(c.words) as words,
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

create or replace view returned_change as
select md5('returned/' || v.id)::uuid as id, 'reviseChange' as kind, p.area, r.inspection, v.id as promise,
       app.first_words(r.told) as words, v.decided_on + 7 as due_on,
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

create or replace view open_month as
select w.id, w.kind, w.area, w.inspection, w.promise, app.first_words(r.told) as words, w.due_on, w.due_because, c.role, c.person as assignee,
       c.person as keeper, r.category = 'PRIORITY_ACTION' as priority, false as recorded_later,
       n.silent as detail, null::date as first_due, (w.since at time zone 'Europe/London')::date as since
from app.work_item w
join app.area r on r.reference = w.area and r.state = 'OPEN'
join app.area_charge c on c.area = w.area
cross join lateral (select count(*)::integer as silent from app.silent_action s
                    where s.area = w.area and s.month = date_trunc('month', w.due_on)::date) n
where w.kind = 'monthlyReport' and w.state < 2 and n.silent > 0;

select app.renew_promises(w.area) from (
    select distinct area from app.work_item
    where kind in ('monthlyReport', 'answerComment', 'reviseChange') and state < 2) w order by w.area;
