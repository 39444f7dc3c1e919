-- A verdict that was wrong stays, with who corrected it and why; the right one says which it stands for.
alter table area_check
    add column not_in_letter boolean not null default false,
    add column corrects uuid references area_check,
    add column corrected_on date,
    add column corrected_by uuid,
    add column corrected_because text,
    drop constraint area_check_area_inspection_key,
    add constraint area_check_corrected_once unique (corrects);
create unique index area_check_one_stands on area_check (area, inspection) where corrected_on is null;
