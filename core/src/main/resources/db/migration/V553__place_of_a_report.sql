-- A corrected report stands where the wrong one stood: it overturns none that was made after it.
alter table progress_update add column place integer;
with recursive standing (id, place) as (
    select id, number from progress_update where corrects is null
    union all
    select later.id, standing.place from progress_update later join standing on later.corrects = standing.id)
update progress_update set place = standing.place from standing where standing.id = progress_update.id;
alter table progress_update alter column place set not null;
alter table progress_update add constraint progress_update_one_at_a_place
    exclude using btree (area with =, place with =) where (struck_because is null) deferrable initially deferred;
