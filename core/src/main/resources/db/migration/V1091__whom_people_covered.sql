-- "X for Y" wherever it is said who did something that whoever covers for a director can do. The record has known it all along:
-- of earlier acts it is taken from there.
alter table evidence add added_for uuid references person, add removed_for uuid references person;
alter table progress_update add reported_for uuid references person;
alter table measured_value add recorded_for uuid references person, add retracted_for uuid references person;
alter table area_proposal add proposed_for uuid references person, add decided_for uuid references person;
alter table sustainment_check add answered_for uuid references person;
alter table area_comment add said_for uuid references person, add ended_for uuid references person;

create temporary table done_for as
    select act, subject, object, person, happened_on, for_whom from audit_entry
    where for_whom is not null and for_whom in (select id from person);
update evidence x set added_for = d.for_whom from done_for d
    where d.act in ('evidenceAdded', 'evidenceCorrected') and d.object = x.id::text and d.person = x.added_by;
update evidence x set removed_for = d.for_whom from done_for d
    where d.act = 'evidenceRemoved' and d.object = x.id::text and d.person = x.removed_by;
update progress_update x set reported_for = d.for_whom from done_for d
    where d.act = 'progressReported' and d.object = x.id::text and d.person = x.reported_by;
update measured_value x set recorded_for = d.for_whom from done_for d
    where d.act in ('valueRecorded', 'valueCorrected') and d.object = x.id::text and d.person = x.recorded_by;
update measured_value x set retracted_for = d.for_whom from done_for d
    where d.act = 'valueRetracted' and d.object = x.id::text and d.person = x.retracted_by;
update area_proposal x set proposed_for = d.for_whom from done_for d
    where d.act = 'areaChangeProposed' and d.object = x.id::text and d.person = x.proposed_by;
update area_proposal x set decided_for = d.for_whom from done_for d
    where d.act in ('areaChangeConfirmed', 'areaChangeRefused') and d.object = x.id::text and d.person = x.decided_by;
update sustainment_check x set answered_for = d.for_whom from done_for d
    where d.act = 'sustainmentConfirmed' and d.subject = x.area and d.person = x.answered_by and d.happened_on = x.answered_on;
update area_comment x set said_for = d.for_whom from done_for d
    where d.act = 'commentSaid' and d.object = x.id::text and d.person = x.said_by;
update area_comment x set ended_for = d.for_whom from done_for d
    where d.act like 'comment%' and d.act <> 'commentSaid' and d.object = x.id::text and d.person = x.ended_by;
drop table done_for;
