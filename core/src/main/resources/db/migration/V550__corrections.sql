-- A report or a figure that was wrong stays, struck out with its reason; the right one says which it stands for.
alter table progress_update
    add column struck_by uuid,
    add column struck_on date,
    add column struck_because text,
    add column corrects uuid references progress_update;
alter table measured_value add column corrects uuid references measured_value;

-- The order of an area's reports has no two at one place.
update progress_update set number = ordered.place
from (select id, row_number() over (partition by area order by number, reported_on, id) as place
      from progress_update) ordered
where ordered.id = progress_update.id;
alter table progress_update add constraint progress_update_number unique (area, number);

-- One figure of a measure a day counts; of those that two windows wrote at one moment the first.
update measured_value set retracted_by = recorded_by, retracted_on = recorded_on, retracted_because = 'entered twice'
where retracted_because is null and exists (
    select 1 from measured_value other
    where other.area = measured_value.area and other.measure = measured_value.measure
        and other.dated = measured_value.dated and other.retracted_because is null and other.id < measured_value.id);
alter table measured_value add constraint measured_value_one_a_day
    exclude using btree (area with =, measure with =, dated with =) where (retracted_because is null)
    deferrable initially deferred;
