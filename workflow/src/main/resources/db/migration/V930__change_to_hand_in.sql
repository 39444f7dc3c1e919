-- Another date that its lead has put into the draft of the plan holds only once that is signed: until the plan is handed
-- in, to do so is the lead's work.
create view change_to_hand_in as
select md5('handIn/' || d.id)::uuid as id, 'handInChange' as kind, a.area, a.inspection, a.promise, a.words,
       d.answered_on + 7 as due_on, 'a week after the date was put into the plan' as due_because, c.role,
       c.person as assignee, a.keeper, a.priority, a.recorded_later, null::integer as detail, d.wanted as first_due,
       d.answered_on as since
from app.date_request d
join app.promised_action a on a.area = d.area and a.promise = d.action and a.due_on <> d.wanted
join app.planned_action p on p.id = d.action and p.due = d.wanted and not p.dropped
join app.area_charge c on c.area = d.area
where d.answer = 'PLANNED'
  and not exists (select from app.plan_version v where v.area = d.area and v.state = 'PENDING');

create or replace view promised_work as
select * from app.promised_action union all select * from app.owed_figure union all select * from app.told_late
union all select * from app.open_month union all select * from app.asked_date
union all select * from app.change_to_hand_in;

-- What somebody asked for and waits for, whoever has it now.
create function dates_asked_by(who uuid) returns setof uuid language sql stable as $$
    select d.id from app.date_request d where d.asked_by = who and d.answer is null
    union all select md5('handIn/' || d.id)::uuid from app.date_request d where d.asked_by = who and d.answer = 'PLANNED'
$$;
create index date_request_asked on date_request (asked_by) where answer is null or answer = 'PLANNED';

create trigger promise_begins after insert on plan_version for each row execute function promise_of_area_changed();
create trigger promise_drafted after update on planned_action for each row
    when (old.due is distinct from new.due and new.signed_due is not null) execute function promise_of_area_changed();

select app.renew_promises(d.area) from (
    select distinct r.area from app.date_request r where r.answer = 'PLANNED') d order by d.area;

-- What was told before this did not name the action.
update notice set details = details || array['see the plan']
where kind in ('actionsNamed', 'actionsSigned', 'actionsMoved', 'actionsTaken', 'actionsCommented')
  and cardinality(details) = 1;
update notice set details = array[details[1], details[2], 'the day that you named', details[3]]
where kind = 'dateRefused' and cardinality(details) = 3;
