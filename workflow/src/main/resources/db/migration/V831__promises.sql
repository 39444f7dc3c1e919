-- Promises are work: beside each step of a diagram stands what somebody promised, one row for each, in the same table.
-- The database keeps these rows itself, in the transaction of whatever act changes what they say of.
alter table work_item
    add column promise uuid,     -- the action or the measure; null for a step of a diagram
    add column first_due date,   -- the date that was promised first; null where there was only one
    add column looked_on date;   -- until when it is not asked who else has to know that it is late
create index work_item_promise on work_item (promise) where state = 0 and promise is not null;
create index work_item_month on work_item (area, due_on) where state < 2 and kind = 'monthlyReport';
create index work_item_late on work_item (due_on, looked_on) where state = 0 and kind = 'reportAction' and not recorded_later;

-- Who has the work of an area that is nobody else's: its lead, or where nobody leads it whoever directs.
create view area_charge as
select a.reference as area, l.id as person,
       case when l.id is not null then 'AREA_LEAD'
            when exists (select from app.membership m join app.person p on p.id = m.person_id and p.active
                         where m.body = split_part(a.reference, '-', 1) and m.role = 'DIRECTOR') then 'DIRECTOR'
            when exists (select from app.membership m join app.person p on p.id = m.person_id and p.active
                         where m.body = split_part(a.reference, '-', 1) and m.role = 'CHIEF_EXECUTIVE') then 'CHIEF_EXECUTIVE'
            else 'DIRECTOR' end as role
from app.area a
left join app.person l on l.id = a.lead and l.active and exists (
    select from app.membership m
    where m.person_id = l.id and m.role = 'AREA_LEAD' and m.body = split_part(a.reference, '-', 1));

-- Every action that is promised and not done: its owner's, in the post in which they may report on it; where there is
-- no such person, the work is to find one.
create view promised_action as
select o.id, case when post.role is null then 'nameOwner' else 'reportAction' end as kind, o.area, r.inspection,
       o.id as promise, o.words, o.due as due_on, 'promised in the signed plan' as due_because,
       coalesce(post.role, c.role) as role, case when post.role is null then c.person else o.owner end as assignee,
       c.person as keeper, r.category = 'PRIORITY_ACTION' as priority,
       i.recorded_later or coalesce(o.due < i.live_from, false) as recorded_later,
       null::integer as detail, case when p.original_due <> o.due then p.original_due end as first_due,
       coalesce((select min(v.decided_on) from app.plan_version v
                 join app.plan_version_promise q on q.version = v.id and q.action = o.id
                 where v.area = o.area and v.state in ('SIGNED', 'WITHDRAWN')),
                (select min(v.decided_on) from app.plan_version v
                 where v.area = o.area and v.state in ('SIGNED', 'WITHDRAWN')),
                r.opened_on) as since
from app.open_action o
join app.planned_action p on p.id = o.id
join app.area r on r.reference = o.area
join app.inspection i on i.reference = r.inspection
join app.area_charge c on c.area = o.area
left join lateral (
    select m.role from app.membership m join app.person h on h.id = m.person_id and h.active
    where m.person_id = o.owner and m.body = split_part(o.area, '-', 1)
      and (m.role in ('OFFICER', 'DIRECTOR') or m.role = 'AREA_LEAD' and r.lead = o.owner)
    order by array_position(array['AREA_LEAD', 'OFFICER', 'DIRECTOR'], m.role) limit 1) post on true;

-- How long a figure holds, from what the plan says of how often it is taken; null where it says nothing of that.
create function figure_holds(often text) returns interval language sql immutable as $$
    select case
        when often ~* '(half|six|6|twice).*(year|month)|bi-?annual' then interval '6 months'
        when often ~* 'quarter|term|(three|3) months' then interval '3 months'
        when often ~* '(two|2|other|second) months?' then interval '2 months'
        when often ~* 'month' then interval '1 month'
        when often ~* 'fortnight|(two|2|other|second) weeks?' then interval '14 days'
        when often ~* 'week|dai?ly|day' then interval '7 days'
        when often ~* 'year|annual' then interval '1 year' end
$$;

-- The next figure of each measure of a signed plan: the lead's to bring.
create view owed_figure as
select md5('figure/' || m.id || '/' || n.due_on)::uuid as id, 'recordFigure' as kind, m.area, r.inspection,
       m.id as promise, m.description as words, n.due_on, 'the plan says how often the figure is taken' as due_because,
       c.role, c.person as assignee, c.person as keeper, r.category = 'PRIORITY_ACTION' as priority, i.recorded_later,
       null::integer as detail, null::date as first_due, n.since
from app.success_measure m
join app.action_plan p on p.area = m.area and p.signed_number is not null
join app.plan_version v on v.area = p.area and v.number = p.signed_number
join app.area r on r.reference = m.area and r.state = 'OPEN'
join app.inspection i on i.reference = r.inspection and not i.recorded_later
join app.area_charge c on c.area = m.area
cross join lateral (
    select last.day as since, (last.day + app.figure_holds(m.frequency))::date as due_on
    from (select coalesce((select max(f.dated) from app.measured_value f
                           where f.area = m.area and f.measure = m.id and f.retracted_because is null),
                          (select min(s.decided_on) from app.plan_version s
                           where s.area = m.area and s.state in ('SIGNED', 'WITHDRAWN'))) as day) last) n
where not m.dropped and n.due_on is not null
  and (not exists (select from app.plan_version_measure k where k.version = v.id)
       or exists (select from app.plan_version_measure k where k.version = v.id and k.measure = m.id));

-- What became late was told to others, each of whom has it as an entry until its cause ends: done, dropped, moved, or
-- led by its owner.
create view told_late as
select w.id, 'lateAction' as kind, a.area, a.inspection, a.promise, a.words, a.due_on, a.due_because,
       case w.escalated_to when 'AREA_LEAD' then c.role else w.escalated_to end as role,
       case w.escalated_to when 'AREA_LEAD' then c.person end as assignee,
       a.keeper, a.priority, a.recorded_later, a.detail, a.first_due, (w.since at time zone 'Europe/London')::date as since
from app.work_item w
join app.promised_action a on a.area = w.area and a.promise = w.promise and a.due_on = w.due_on
join app.area_charge c on c.area = w.area
where w.state = 0 and w.kind = 'lateAction' and a.kind = 'reportAction'
  and (w.escalated_to <> 'AREA_LEAD' or c.person is not null and c.person <> a.assignee);

-- Each month in which an area has to report (class Rounds says which actions are asked): its lead's, until all of them
-- were reported on. The month's row is begun by the application, which knows what day it is.
create view silent_action as
select o.area, o.id, m.month
from app.promised_action o
cross join lateral (
    select distinct date_trunc('month', w.due_on)::date as month from app.work_item w
    where w.area = o.area and w.kind = 'monthlyReport' and w.state < 2) m
where o.since < m.month and not o.recorded_later
  and not exists (select from app.progress_update u where u.area = o.area and u.action = o.id
                  and u.struck_because is null and u.reported_on >= m.month and u.reported_on < m.month + interval '1 month');
create view open_month as
select w.id, w.kind, w.area, w.inspection, w.promise, array_to_string((string_to_array(r.told, ' '))[1:12], ' ') as words, w.due_on, w.due_because, c.role, c.person as assignee,
       c.person as keeper, r.category = 'PRIORITY_ACTION' as priority, false as recorded_later,
       n.silent as detail, null::date as first_due, (w.since at time zone 'Europe/London')::date as since
from app.work_item w
join app.area r on r.reference = w.area and r.state = 'OPEN'
join app.area_charge c on c.area = w.area
cross join lateral (select count(*)::integer as silent from app.silent_action s
                    where s.area = w.area and s.month = date_trunc('month', w.due_on)::date) n
where w.kind = 'monthlyReport' and w.state < 2 and n.silent > 0;

-- A question for another date is its lead's to answer within a week, as long as the date is not the signed one yet.
create view asked_date as
select d.id, 'answerDate' as kind, a.area, a.inspection, a.promise, a.words, d.asked_on + 7 as due_on,
       'a week after the question' as due_because, c.role, c.person as assignee, a.keeper, a.priority, a.recorded_later,
       null::integer as detail, d.wanted as first_due, d.asked_on as since
from app.date_request d
join app.promised_action a on a.area = d.area and a.promise = d.action and a.due_on <> d.wanted
join app.area_charge c on c.area = d.area
where d.answer is null;

create view promised_work as
select * from app.promised_action union all select * from app.owed_figure union all select * from app.told_late
union all select * from app.open_month union all select * from app.asked_date;

-- What is no longer promised: done by whoever said so, or not needed any more.
create function end_promises(of_area text) returns void language sql as $$
    update app.work_item w
    set state = case when ended.by is null then 2 else 1 end, done_by = ended.by,
        done_at = (ended.day + time '12:00') at time zone 'Europe/London'
    from (select o.id, coalesce(u.reported_by, f.recorded_by, l.reported_by, q.answered_by) as by,
                 coalesce(u.reported_on, f.recorded_on, l.reported_on, q.answered_on, r.ended_on, (o.since at time zone 'Europe/London')::date) as day
          from app.work_item o
          join app.area r on r.reference = o.area
          left join lateral (
              select x.reported_by, x.reported_on from app.progress_update x
              join app.planned_action d on d.id = x.action and d.done
              where o.kind in ('reportAction', 'nameOwner') and x.area = o.area and x.action = o.promise
                and x.struck_because is null
              order by x.reported_on desc, x.place desc limit 1) u on true
          left join lateral (
              select x.recorded_by, x.recorded_on from app.measured_value x
              where o.kind = 'recordFigure' and x.area = o.area and x.measure = o.promise
                and x.retracted_because is null and x.dated > (o.since at time zone 'Europe/London')::date
              order by x.dated desc limit 1) f on true
          left join lateral (
              select x.reported_by, x.reported_on from app.progress_update x
              where o.kind = 'monthlyReport' and r.state = 'OPEN' and x.area = o.area and x.struck_because is null
                and x.reported_on between date_trunc('month', o.due_on)::date and o.due_on
              order by x.reported_on desc, x.place desc limit 1) l on true
          left join app.date_request q on o.kind = 'answerDate' and q.id = o.id
          where o.area = of_area and o.promise is not null and o.state = 0
            and not exists (select from app.promised_work p where p.area = of_area and p.id = o.id)) ended
    where w.id = ended.id
$$;

create function begin_promises(of_area text) returns void language sql as $$
    insert into app.work_group (body, role)
    select distinct split_part(of_area, '-', 1), p.role from app.promised_work p
    where p.area = of_area and not exists (
        select from app.work_group g where g.body = split_part(of_area, '-', 1) and g.role = p.role)
    on conflict do nothing;

    insert into app.work_item as w (id, kind, subject, inspection, area, promise, words, due_on, first_due, due_because, detail,
        group_id, assignee, keeper, priority, returned, recorded_later, since, state)
    select p.id, p.kind, p.promise::text, p.inspection, p.area, p.promise, p.words, p.due_on, p.first_due, p.due_because, p.detail,
        g.id, p.assignee, p.keeper, p.priority, false, p.recorded_later,
        p.since::timestamp at time zone 'Europe/London', 0
    from app.promised_work p
    join app.work_group g on g.body = split_part(of_area, '-', 1) and g.role = p.role
    where p.area = of_area
    on conflict (id) do update set kind = excluded.kind, words = excluded.words, due_on = excluded.due_on,
        first_due = excluded.first_due, detail = excluded.detail, group_id = excluded.group_id, assignee = excluded.assignee,
        keeper = excluded.keeper, priority = excluded.priority, recorded_later = excluded.recorded_later,
        escalated_to = case when w.due_on = excluded.due_on then w.escalated_to end,
        looked_on = case when (w.due_on, w.kind, w.keeper) is not distinct from (excluded.due_on, excluded.kind, excluded.keeper)
            then w.looked_on end,
        state = 0, done_by = null, done_at = null
    where (w.kind, w.words, w.due_on, w.first_due, w.detail, w.group_id, w.assignee, w.keeper, w.priority, w.recorded_later, w.state)
        is distinct from (excluded.kind, excluded.words, excluded.due_on, excluded.first_due, excluded.detail, excluded.group_id,
            excluded.assignee, excluded.keeper, excluded.priority, excluded.recorded_later, 0::smallint)
$$;

-- Planned once: to plan it takes longer than to do it.
create function renew_promises(of_area text) returns void language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
    perform app.end_promises(of_area);
    perform app.begin_promises(of_area);
end $$;

-- Areas of which something changed that promises hang on: a row lives from the change to the end of its transaction, when
-- all of it is written. Of two transactions that change one area, the second waits here and then sees what the first did.
create table promise_change (
    area text primary key collate "C"
);
create function promises_follow() returns trigger language plpgsql as $$
begin
    perform app.renew_promises(new.area);
    delete from app.promise_change where area = new.area;
    return null;
end $$;
create constraint trigger promises_follow after insert on promise_change
    deferrable initially deferred for each row execute function promises_follow();

-- Always in the same order, so that two who change many areas do not wait for each other.
create function promises_change(chosen text[]) returns void language sql as $$
    insert into app.promise_change (area)
    select c.area from (select distinct unnest(chosen) as area) c where c.area is not null
    order by length(c.area), c.area on conflict do nothing
$$;

create function promise_of_area_changed() returns trigger language plpgsql as $$
begin
    perform app.promises_change(array[new.area]);
    return null;
end $$;
create trigger promise_begins after insert on planned_action for each row
    when (new.signed_due is not null) execute function promise_of_area_changed();
create trigger promise_changes after update on planned_action for each row
    when ((old.signed_due, old.signed_owner, old.holder, old.original_due, old.done, old.dropped, old.position)
        is distinct from (new.signed_due, new.signed_owner, new.holder, new.original_due, new.done, new.dropped, new.position))
    execute function promise_of_area_changed();
create trigger promise_changes after update on success_measure for each row
    when ((old.dropped, old.description, old.frequency) is distinct from (new.dropped, new.description, new.frequency))
    execute function promise_of_area_changed();
create trigger promise_changes after update on action_plan for each row
    when (old.signed_number is distinct from new.signed_number) execute function promise_of_area_changed();
create trigger promise_changes after update on plan_version for each row
    when (old.state is distinct from new.state) execute function promise_of_area_changed();
create trigger promise_begins after insert on measured_value for each row execute function promise_of_area_changed();
create trigger promise_changes after update on measured_value for each row
    when (old.retracted_because is distinct from new.retracted_because) execute function promise_of_area_changed();

create trigger promise_begins after insert on progress_update for each row execute function promise_of_area_changed();
create trigger promise_changes after update on progress_update for each row
    when (old.struck_because is distinct from new.struck_because) execute function promise_of_area_changed();

create trigger promise_begins after insert on date_request for each row execute function promise_of_area_changed();
create trigger promise_changes after update on date_request for each row
    when (old.answer is distinct from new.answer) execute function promise_of_area_changed();

create function promises_of_area_itself_change() returns trigger language plpgsql as $$
begin
    perform app.promises_change(array[new.reference]);
    return null;
end $$;
create trigger promise_changes after update on area for each row
    when ((old.state, old.lead, old.category) is distinct from (new.state, new.lead, new.category))
    execute function promises_of_area_itself_change();

create function promises_of_inspection_change() returns trigger language plpgsql as $$
begin
    perform app.promises_change(array(select a.reference from app.area a where a.inspection = new.reference and a.state = 'OPEN'));
    return null;
end $$;
create trigger promise_changes after update on inspection for each row
    when (old.live_from is distinct from new.live_from) execute function promises_of_inspection_change();

-- What they answer for and lead; and for those who direct, whatever nobody else has.
create function promises_of_person_change(who uuid, posts text[], bodies text[]) returns void language sql as $$
    select app.promises_change(array(
        select a.area from app.planned_action a
        where coalesce(a.holder, a.signed_owner) = who and not a.done and coalesce(a.holder, a.signed_owner) is not null
        union select r.reference from app.area r where r.lead = who and r.state = 'OPEN'
        union select w.area from app.work_item w join app.work_group g on g.id = w.group_id
              where w.state = 0 and w.promise is not null and w.assignee is null and g.body = any(bodies)
                and posts && array['DIRECTOR', 'CHIEF_EXECUTIVE']))
$$;
create function promises_of_post_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then perform app.promises_of_person_change(old.person_id, array[old.role], array[old.body]);
    else perform app.promises_of_person_change(new.person_id, array[new.role], array[new.body]);
    end if;
    return null;
end $$;
create trigger promise_changes after insert or delete on membership for each row execute function promises_of_post_change();

create function promises_of_account_change() returns trigger language plpgsql as $$
begin
    perform app.promises_of_person_change(new.id,
        array(select m.role from app.membership m where m.person_id = new.id),
        array(select m.body from app.membership m where m.person_id = new.id));
    return null;
end $$;
create trigger promise_changes after update on person for each row
    when (old.active is distinct from new.active) execute function promises_of_account_change();

select app.renew_promises(a.reference) from app.area a where a.state = 'OPEN' order by a.reference;
