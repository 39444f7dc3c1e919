-- The days of the visit by the letter's own words, so that it can be asked until the issue whether it is the right letter.
-- Of drafts that were read before they are not known, so nothing is asked of those.
alter table letter add column visit_first_read date, add column visit_last_read date;
