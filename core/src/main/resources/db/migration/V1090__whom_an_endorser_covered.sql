-- "X for Y": whom the person covered for who endorsed or returned the evidence. The record has known it all along.
alter table endorsement add decided_for uuid;
update endorsement set decided_for = (
    select entry.for_whom from audit_entry entry
    where entry.subject = endorsement.area and entry.act in ('evidenceEndorsed', 'evidenceNotReady')
        and entry.person = endorsement.decided_by
    order by entry.id desc limit 1)
where decided_by is not null;
alter table endorsement add constraint endorsement_decided_for_person foreign key (decided_for) references person not valid;
