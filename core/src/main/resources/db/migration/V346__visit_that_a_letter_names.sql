-- The days of the visit by the letter's own words, so that it can be asked until the issue whether it is the right letter.
alter table letter add column visit_first_read date, add column visit_last_read date;
