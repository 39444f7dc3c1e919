-- Who answers for what was promised: the owner whom the last signature named, or whoever took it over from them. What a
-- draft says of the owner meanwhile moves nobody's work.
alter table planned_action add column signed_owner uuid, add column holder uuid;
update planned_action set signed_owner = owner where signed_due is not null;
create index planned_action_answering on planned_action (coalesce(holder, signed_owner))
    where coalesce(holder, signed_owner) is not null;

create or replace function promise_slip(of_area text, last_version integer, owners uuid[])
returns table (days integer, moved integer, actions integer, dropped integer) language sql stable as $$
    select coalesce((array_agg(m.days order by m.moved > 0 desc, m.days desc, m.moved desc))[1], 0)::integer,
           coalesce((array_agg(m.moved order by m.moved > 0 desc, m.days desc, m.moved desc))[1], 0)::integer,
           count(*) filter (where m.moved > 0)::integer,
           coalesce(sum(m.dropped), 0)::integer
    from (select coalesce(sum(c.working_days), 0) as days, count(c.to_date) as moved,
                 count(*) filter (where c.to_date is null) as dropped
          from app.date_change c
          where c.area = of_area and c.version <= last_version
            and (owners is null or exists (select from app.planned_action p
                 where p.id = c.action and p.area = c.area and not p.dropped
                   and coalesce(p.holder, p.signed_owner, p.owner) = any(owners)))
          group by c.action) m
$$;

create or replace view open_action as
select a.area, a.id, coalesce(q.position, a.position) + 1 as number, coalesce(q.words, a.description) as words,
       coalesce(q.due, a.signed_due) as due, coalesce(a.holder, a.signed_owner) as owner,
       case when a.holder is null and a.signed_owner is not distinct from a.owner then a.owner_name
            else coalesce(h.name, '') end as owner_name
from app.planned_action a
join app.action_plan p on p.area = a.area
join app.area r on r.reference = a.area and r.state = 'OPEN'
join app.plan_version v on v.area = p.area and v.number = (
    select max(s.number) from app.plan_version s where s.area = p.area and s.state in ('SIGNED', 'WITHDRAWN'))
left join app.plan_version_promise q on q.version = v.id and q.action = a.id
left join app.person h on h.id = coalesce(a.holder, a.signed_owner)
where not a.done and a.signed_due is not null
  and (q.action is not null and (p.signed_number is not null or not a.dropped)
       or (not a.dropped and not exists (select from app.plan_version_promise other where other.version = v.id)));

-- How each signed action stands by the rules, put down with the colour of its area; those areas are rated anew at once.
create table action_colour (
    action uuid primary key,
    area text not null references area,
    colour text not null,
    why text not null
);
create index action_colour_area on action_colour (area);
update area_colour set rated_on = rated_on - 1;

-- Whoever answers for an action asks for another date; one question waits at a time.
create table date_request (
    id uuid primary key,
    area text not null references area,
    action uuid not null,
    wanted date not null,
    reason text not null,
    asked_by uuid not null,
    asked_on date not null,
    answer text,            -- null while it waits; PLANNED, REFUSED, or REPLACED by a newer one
    answer_words text,
    answered_by uuid,
    answered_on date
);
create unique index date_request_waits on date_request (action) where answer is null;
create index date_request_area on date_request (area);
