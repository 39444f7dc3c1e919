alter table statement
    add computed_on date,
    add answers text not null default 'all',
    add draft_due_on date;
create table statement_part (
    id uuid primary key,
    inspection text not null references statement,
    number integer not null,
    kind text not null,
    sent_on date not null,
    sent_by uuid not null,
    sent_for uuid,
    incomplete_because text,
    content text not null,
    sha256 text not null,
    unique (inspection, number)
);
-- what was sent before becomes the first part, as a text of the kind that is written now
insert into statement_part (id, inspection, number, kind, sent_on, sent_by, incomplete_because, content, sha256)
select gen_random_uuid(), inspection, 1, 'STATEMENT', sent_on, sent_by, incomplete_because, words,
    encode(sha256(convert_to(words, 'UTF8')), 'hex')
from (
    select s.*, 'Statement of proposed action: ' || inspection || E'\nPart: 1, statement\nSent on: ' || sent_on
        || E'\nPlan: ' || replace(rtrim(content, E'\n'), E'\n', E'\n    ') || E'\n' as words
    from statement s
    where sent_on is not null and content is not null) as sent;
alter table statement
    drop column sent_on,
    drop column sent_by,
    drop column incomplete_because,
    drop column content,
    drop column sha256,
    drop column supplements;
