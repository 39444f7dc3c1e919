-- The right item says which wrong one it stands for; the wrong one is out of use, with the reason.
alter table evidence add column corrects uuid references evidence;
