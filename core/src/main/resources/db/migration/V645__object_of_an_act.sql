-- Which report, figure, item, version or comment an act was done to, and how that read then; earlier acts say neither.
alter table audit_entry add column object text;
alter table audit_entry add column object_words text;
create index audit_entry_object on audit_entry (object, id) where object is not null;
