-- What was endorsed last stays with whoever reads it while the authority goes on: who said so, and when, stays with it.
alter table endorsement add endorsed_by uuid references person;
alter table endorsement add endorsed_for uuid references person;
alter table endorsement add endorsed_on date;
update endorsement x set (endorsed_by, endorsed_for, endorsed_on) = (
    select p.id, f.id, entry.happened_on from audit_entry entry
    join person p on p.id = entry.person left join person f on f.id = entry.for_whom
    where entry.subject = x.area and entry.act = 'evidenceEndorsed'
    order by entry.id desc limit 1)
where exists (select from endorsed_evidence held where held.area = x.area);
