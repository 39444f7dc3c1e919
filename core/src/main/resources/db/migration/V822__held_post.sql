-- In which posts people may act: their own for good, those of people they cover for between two days
create view held_post (person, role, body, covered, covered_name, starts, ends) as
select m.person_id, m.role, m.body, null::uuid, null::text, null::date, null::date
from membership m
union all
select c.stand_in, c.role, c.body, c.covered, p.name, c.starts, c.ends
from cover c
join person p on p.id = c.covered and p.active
join membership m on m.person_id = c.covered and m.role = c.role and m.body = c.body
where c.ended_on is null;
