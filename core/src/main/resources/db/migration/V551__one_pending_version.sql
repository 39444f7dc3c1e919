-- One version of a plan waits for the director; a newer one takes its place.
alter table plan_version add constraint plan_version_one_pending
    exclude using btree (area with =) where (state = 'PENDING') deferrable initially deferred;
