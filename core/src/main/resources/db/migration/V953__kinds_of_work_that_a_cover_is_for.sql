-- People: for which kinds of work somebody acts for a director; nothing said is everything, as it was for all covers before
alter table cover add column kinds varchar(255)[]
    constraint cover_kinds_known check (kinds <@ array['AREAS', 'PLANS', 'EVIDENCE', 'STATEMENTS']::varchar[] and kinds <> '{}');

create or replace view held_post (person, role, body, covered, covered_name, starts, ends, kinds) as
select m.person_id, m.role, m.body, null::uuid, null::text, null::date, null::date, null::varchar[]
from membership m
union all
select c.stand_in, c.role, c.body, c.covered, p.name, c.starts, c.ends, c.kinds
from cover c
join person p on p.id = c.covered and p.active
join membership m on m.person_id = c.covered and m.role = c.role and m.body = c.body
where c.ended_on is null;
