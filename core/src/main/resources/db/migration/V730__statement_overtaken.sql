-- which visit ended the duty to send a statement, so that calling it off brings the duty back
alter table statement add column overtaken_by text references inspection;
update statement s set overtaken_by = v.reference
from (select a.earlier, min(a.reference) as reference
      from inspection_answers a join inspection i on i.reference = a.reference
      where i.stage <> 'CANCELLED' group by a.earlier having count(*) = 1) v
where v.earlier = s.inspection and s.cancelled_because = 'the re-inspection began before it was sent';
