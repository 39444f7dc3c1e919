-- words of a person, which do not stand in the letter: they stay marked as such
alter table finding add column own_words boolean not null default false;
update finding set own_words = true
where starts_at < 0 and read_as is null and not exists (select 1 from manuscript m where m.letter = finding.letter);
update finding set own_words = true
from letter l join inspection i on i.reference = l.inspection join manuscript m on m.letter = l.id
where l.id = finding.letter and i.recorded_from_published;
