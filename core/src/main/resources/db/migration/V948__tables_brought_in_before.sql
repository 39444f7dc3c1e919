-- plan: a table that was taken into one area's plan can be used for another area of the inspection until it is swept
alter table plan_import add column taken_at timestamptz;
create index plan_import_of on plan_import (person, area text_pattern_ops);
