-- why a file could not be looked into for what may name a child, and who said that they looked; of what there is already
-- nobody knows, and nothing is said
alter table evidence add column unread text;
alter table evidence add column looked_by uuid;
alter table evidence add column looked_on date;
alter table evidence add constraint evidence_looked_by_person foreign key (looked_by) references person;
alter table evidence add constraint evidence_unread_known check (unread in ('PARTLY', 'TOO_MUCH', 'UNREADABLE', 'PICTURE', 'PICTURES_WITHIN', 'SCAN', 'OTHER_KIND'));
alter table evidence add constraint evidence_looked_by_somebody check ((looked_by is null) = (looked_on is null));
