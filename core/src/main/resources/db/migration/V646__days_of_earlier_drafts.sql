-- Drafts that were read before the days of the visit were kept: they are read once more, and asked about other days too.
alter table letter add column days_read boolean not null default true;
update letter set days_read = false
where issued_on is null and visit_first_read is null
    and not exists (select from manuscript m where m.letter = letter.id);
