-- Since when an area stands where it does, from the record: the day of the last act that brought it there. Which acts, the
-- reader's own word for where it stands says, so that nobody learns of an act that is not theirs to know.
create function area_stands_since(area text, inspection text, standing text) returns date language sql stable as $$
    select coalesce(
        (select max(e.happened_on) from app.audit_entry e where e.subject = $1 and e.act = any (case $3
            when 'unassigned' then array['areaOpened', 'areaCarriedForward']
            when 'writing' then array['areaAssigned']
            when 'planWithDirector' then array['planSubmitted']
            when 'changeWithDirector' then array['planSubmitted']
            when 'planReturned' then array['planReturned', 'planTakenBack', 'signatureWithdrawn']
            when 'atWork' then array['planSignedOff', 'planSignedOutside']
            when 'evidenceWithDirector' then array['evidenceOffered']
            when 'evidenceNotReady' then array['evidenceNotReady']
            when 'ready' then array['evidenceEndorsed']
            else array[]::text[] end)),
        (select max(e.happened_on) from app.audit_entry e where $3 = 'planOffered' and e.subject = $2
            and e.act in ('statementSent', 'statementSentOutside', 'statementSupplemented')),
        (select max(e.happened_on) from app.audit_entry e where $3 = 'planOffered' and e.subject = $1
            and e.act in ('planSignedOff', 'planSignedOutside')),
        (select max(e.happened_on) from app.audit_entry e where e.subject = $1
            and e.act in ('areaOpened', 'areaCarriedForward')))
$$;
