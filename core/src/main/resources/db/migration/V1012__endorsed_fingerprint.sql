-- over exactly what was endorsed; what was endorsed before has none
alter table endorsement add column fingerprint text;
