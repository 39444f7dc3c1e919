-- Room: progress. Dates that were put into a plan before its signature settled them: what became of each stands in the plan.
update date_request d
set answer = case when not p.dropped and p.signed_due = d.wanted then 'SIGNED' else 'OTHERWISE' end
from planned_action p
where p.id = d.action and d.answer = 'PLANNED' and (p.dropped or p.signed_due = d.wanted or p.due is distinct from d.wanted);
