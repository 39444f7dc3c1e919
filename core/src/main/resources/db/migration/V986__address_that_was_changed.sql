-- a link for a password goes by mail to no address that was changed since its person last signed in
alter table person add column email_changed_at timestamptz;
alter table one_time_link add column mailed boolean not null default false;
