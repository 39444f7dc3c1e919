-- At which change a draft was given back, so that the second reader sees whether anything changed since.
alter table letter add column returned_at_edit integer;
