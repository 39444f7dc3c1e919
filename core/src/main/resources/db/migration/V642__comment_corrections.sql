-- What a comment said and says now: the comment itself is never written over. Of two at once one counts.
create table comment_correction (
    id uuid primary key,
    place text not null,
    number int not null,
    before text not null,
    after text not null,
    reason text not null,
    person uuid not null,
    changed_on date not null,
    unique (place, number)
);

-- Comments that give way to later ones in their row are told apart.
alter table endorsement add column comment uuid;
update endorsement set comment = gen_random_uuid() where comments is not null;

alter table letter add column comment uuid;
alter table letter add column commented_by uuid;
update letter set comment = gen_random_uuid(),
    commented_by = (select person from audit_entry where act = 'letterReturned' and subject = letter.inspection
        order by audit_entry.id desc limit 1)
    where comments is not null;
