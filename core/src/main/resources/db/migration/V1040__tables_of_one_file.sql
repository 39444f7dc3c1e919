-- plan: a file of several tables is kept table by table, so that each area takes its own; one that is there already is a file of its own
alter table plan_import add column file uuid not null default gen_random_uuid();
alter table plan_import add column number integer not null default 1;
alter table plan_import add column name text not null default '';
create index plan_import_file on plan_import (file);
