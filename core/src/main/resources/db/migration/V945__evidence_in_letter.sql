-- a sentence of the narrative that belongs to a finding needs no reason; the paragraph is the letter's own number
alter table set_aside add column finding uuid;
alter table set_aside add column paragraph integer;
create index set_aside_of_finding on set_aside (finding) where finding is not null;
