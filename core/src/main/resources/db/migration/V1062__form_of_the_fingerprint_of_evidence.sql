-- how the fingerprint over endorsed evidence is reckoned: those that there are go by the first form, without figures' values
alter table endorsement add column fingerprint_form integer not null default 1;
