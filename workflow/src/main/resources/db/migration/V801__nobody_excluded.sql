-- null rather than empty, since every list asks it of every row
alter table work_item alter column excluded drop not null;
update work_item set excluded = null where excluded = '{}';
