-- Where every area stands, one narrow row each, for lists and overviews: kept by the database itself with each change
-- of what it says, in the same transaction.

-- The frameworks whose letters ask for a statement, as the application's own file says; written anew at a start when
-- that says otherwise than here.
create table asking_framework (
    code text primary key collate "C"
);
insert into asking_framework (code)
values ('area-send'), ('area-send-2016'), ('ilacs'), ('ilacs-focused'), ('jtai'), ('sif');

-- Which signed versions a part of a statement sent, by their fingerprints; an early draft sends none.
create table sent_plan (
    part uuid not null references statement_part,
    sha256 text not null,
    primary key (part, sha256)
);
insert into sent_plan (part, sha256)
select distinct p.id, v.sha256
from statement_part p
join area a on a.inspection = p.inspection
join plan_version v on v.area = a.reference
where p.kind <> 'EARLY_DRAFT'
  and case when strpos(p.content, E'\nFingerprint: ') > 0 then strpos(p.content, E'\nFingerprint: ' || v.sha256 || E'\n') > 0
      else strpos(p.content, replace(btrim(v.content, E' \t\n\r'), E'\n', E'\n    ')) > 0 end;

-- Between the two dates; null where the action was dropped, and until the application has counted an older line.
alter table date_change add working_days integer;

-- How far promises moved, as the class Slippage has it: what is said is of the one that moved furthest.
create function promise_slip(of_area text, last_version integer, owners uuid[])
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
                 where p.id = c.action and p.area = c.area and not p.dropped and p.owner = any(owners)))
          group by c.action) m
$$;

create table area_standing (
    area text primary key collate "C" references area,
    inspection text not null collate "C",
    ordinal integer not null,
    authority text not null collate "C",
    framework text not null,
    issued boolean not null,         -- the letter is out
    running boolean not null,        -- its cycle is
    recorded_later boolean not null,
    state text not null,
    lead uuid,
    signed boolean not null,         -- a signature holds
    offered boolean not null,        -- inspectors may read a signed plan
    endorsed boolean not null,       -- so may they the evidence
    visited_from date,               -- from when inspectors look at it again; null while no visit is known of
    at_home text not null,           -- where it stands for the authority that works on it,
    observed text not null,          -- for those who read no drafts,
    inspected text not null,         -- and for inspectors
    slip_days integer not null,
    slip_moved integer not null,
    slip_actions integer not null,
    slip_dropped integer not null,
    sent_slip_days integer not null, -- the same as far as inspectors were sent the plan
    sent_slip_moved integer not null,
    sent_slip_actions integer not null,
    sent_slip_dropped integer not null
);
create index area_standing_order on area_standing (authority, inspection desc, ordinal);
create index area_standing_inspection on area_standing (inspection, state);
create index area_standing_lead on area_standing (lead) where lead is not null;

-- What the rows should say, out of what the rooms keep.
create view area_standing_now as
select a.reference as area, a.inspection, a.ordinal, i.authority, i.framework, i.issued_on is not null as issued,
       i.stage = 'LETTER' as running, i.recorded_later, a.state, a.lead, p.signed_number is not null as signed,
       offered.number is not null as offered, coalesce(e.state = 'ENDORSED', false) as endorsed, visit.first_day as visited_from,
       case when a.state <> 'OPEN' then a.state
            when e.state = 'ENDORSED' then 'ready'
            when a.lead is null then 'unassigned'
            when p.signed_number is null then
                case p.state when 'SUBMITTED' then 'planWithDirector' when 'RETURNED' then 'planReturned' else 'writing' end
            when e.state = 'OFFERED' then 'evidenceWithDirector'
            when e.state = 'NOT_READY' then 'evidenceNotReady'
            when p.state = 'SUBMITTED' then 'changeWithDirector'
            else 'atWork' end as at_home,
       case when a.state <> 'OPEN' then a.state
            when e.state = 'ENDORSED' then 'ready'
            when a.lead is null then 'unassigned'
            when p.signed_number is null then
                case p.state when 'SUBMITTED' then 'planWithDirector' when 'RETURNED' then 'planReturned' else 'writing' end
            when p.state = 'SUBMITTED' then 'changeWithDirector'
            else 'atWork' end as observed,
       case when a.state <> 'OPEN' then a.state
            when e.state = 'ENDORSED' then 'ready'
            when offered.number is not null then 'planOffered'
            else 'withAuthority' end as inspected,
       whole.days as slip_days, whole.moved as slip_moved, whole.actions as slip_actions, whole.dropped as slip_dropped,
       sent.days as sent_slip_days, sent.moved as sent_slip_moved, sent.actions as sent_slip_actions,
       sent.dropped as sent_slip_dropped
from app.area a
join app.inspection i on i.reference = a.inspection
left join app.action_plan p on p.area = a.reference
left join app.endorsement e on e.area = a.reference
left join app.statement s on s.inspection = a.inspection
    and exists (select from app.asking_framework f where f.code = i.framework)
left join lateral (
    select min(case when v.recorded_later then date '-infinity' else v.first_day end) as first_day
    from app.inspection_answers x join app.inspection v on v.reference = x.reference
    where x.earlier = a.inspection and v.stage in ('VISIT', 'LETTER') and v.issued_on is null) visit on true
left join lateral (
    select max(v.number) as number from app.plan_version v
    where v.area = a.reference and case when s.inspection is null
        then v.number = p.signed_number and v.state in ('SIGNED', 'WITHDRAWN')
        else v.state = 'SIGNED' and exists (
            select from app.statement_part t join app.sent_plan n on n.part = t.id
            where t.inspection = a.inspection and t.kind <> 'EARLY_DRAFT' and n.sha256 = v.sha256) end) offered on true
cross join lateral app.promise_slip(a.reference, 2147483647, null) whole
cross join lateral app.promise_slip(a.reference, coalesce(offered.number, 0), null) sent;

-- Locks first, then reads: of two that change one area at a time the second must see what the first one did.
-- Planned once: to plan it takes longer than to do it.
create function renew_area_standing(chosen text[]) returns void language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
    perform from app.area_standing s where s.area = any (chosen) order by s.area for update;
    insert into app.area_standing as s
    select * from app.area_standing_now n where n.area = any (chosen)
    on conflict (area) do update set
        issued = excluded.issued, running = excluded.running, recorded_later = excluded.recorded_later,
        state = excluded.state, lead = excluded.lead, signed = excluded.signed, offered = excluded.offered,
        endorsed = excluded.endorsed, visited_from = excluded.visited_from,
        at_home = excluded.at_home, observed = excluded.observed, inspected = excluded.inspected,
        slip_days = excluded.slip_days, slip_moved = excluded.slip_moved,
        slip_actions = excluded.slip_actions, slip_dropped = excluded.slip_dropped,
        sent_slip_days = excluded.sent_slip_days, sent_slip_moved = excluded.sent_slip_moved,
        sent_slip_actions = excluded.sent_slip_actions, sent_slip_dropped = excluded.sent_slip_dropped;
end $$;

create function area_changed() returns trigger language plpgsql as $$
begin
    perform app.renew_area_standing(array[new.reference]);
    return null;
end $$;
create trigger area_standing_begins after insert on area for each row execute function area_changed();
create trigger area_standing_follows after update on area for each row
    when ((old.state, old.lead) is distinct from (new.state, new.lead)) execute function area_changed();

create function area_work_changed() returns trigger language plpgsql as $$
begin
    perform app.renew_area_standing(array[new.area]);
    return null;
end $$;
create trigger area_standing_begins after insert on action_plan for each row execute function area_work_changed();
create trigger area_standing_follows after update on action_plan for each row
    when ((old.state, old.signed_number) is distinct from (new.state, new.signed_number)) execute function area_work_changed();
create trigger area_standing_begins after insert on plan_version for each row execute function area_work_changed();
create trigger area_standing_follows after update on plan_version for each row
    when (old.state is distinct from new.state) execute function area_work_changed();
create trigger area_standing_begins after insert on endorsement for each row execute function area_work_changed();
create trigger area_standing_follows after update on endorsement for each row
    when (old.state is distinct from new.state) execute function area_work_changed();
create trigger area_standing_begins after insert on date_change for each row execute function area_work_changed();
create trigger area_standing_follows after update on date_change for each row
    when ((old.to_date, old.working_days) is distinct from (new.to_date, new.working_days)) execute function area_work_changed();

create function renew_inspections_standing(chosen text[]) returns void language sql as $$
    select app.renew_area_standing(array(select a.reference from app.area a where a.inspection = any (chosen)))
$$;

-- Its own areas, and those of the earlier inspections that it answers.
create function inspection_changed() returns trigger language plpgsql as $$
begin
    perform app.renew_inspections_standing(
        array(select new.reference union select x.earlier from app.inspection_answers x where x.reference = new.reference));
    return null;
end $$;
create trigger area_standing_follows after update on inspection for each row
    when ((old.stage, old.issued_on, old.first_day, old.recorded_later)
        is distinct from (new.stage, new.issued_on, new.first_day, new.recorded_later))
    execute function inspection_changed();

create function answers_changed() returns trigger language plpgsql as $$
begin
    perform app.renew_inspections_standing(array[case when tg_op = 'DELETE' then old.earlier else new.earlier end]);
    return null;
end $$;
create trigger area_standing_follows after insert or delete on inspection_answers
    for each row execute function answers_changed();

create function statement_changed() returns trigger language plpgsql as $$
begin
    perform app.renew_inspections_standing(array[new.inspection]);
    return null;
end $$;
create trigger area_standing_begins after insert on statement for each row execute function statement_changed();

create function plan_sent() returns trigger language plpgsql as $$
begin
    perform app.renew_inspections_standing(
        array(select t.inspection from app.statement_part t where t.id = new.part));
    return null;
end $$;
create trigger area_standing_follows after insert on sent_plan for each row execute function plan_sent();

select app.renew_area_standing(array(select a.reference from app.area a));

-- Promised and not done, by the version that was signed last: a promise outlasts a signature that was withdrawn, until
-- it is dropped or another version is signed. Versions from before promises were kept know no identities.
create view open_action as
select a.area, a.id, coalesce(q.position, a.position) + 1 as number, coalesce(q.words, a.description) as words,
       coalesce(q.due, a.signed_due) as due, a.owner, a.owner_name
from app.planned_action a
join app.action_plan p on p.area = a.area
join app.area r on r.reference = a.area and r.state = 'OPEN'
join app.plan_version v on v.area = p.area and v.number = (
    select max(s.number) from app.plan_version s where s.area = p.area and s.state in ('SIGNED', 'WITHDRAWN'))
left join app.plan_version_promise q on q.version = v.id and q.action = a.id
where not a.done and a.signed_due is not null
  and (q.action is not null and (p.signed_number is not null or not a.dropped)
       or (not a.dropped and not exists (select from app.plan_version_promise other where other.version = v.id)));
