-- A signed action is dropped for a reason, as its date moves for one. What a signature has let go already is not asked
-- about; what a draft takes out is, and why its date once moved is no reason to drop it.
alter table planned_action add column drop_signed boolean not null default false;
update planned_action a set
    new_date_code = '', new_date_reason = '',
    drop_signed = not exists (
        select from plan_version_promise q join plan_version v on v.id = q.version
        where q.action = a.id and v.area = a.area and v.number = (
            select max(last.number) from plan_version last
            where last.area = a.area and last.state in ('SIGNED', 'WITHDRAWN')))
where a.dropped;
