-- what was set aside, or taken as evidence, belongs to one version: a correction takes its own copy along, so that the
-- letter that holds stays as it was issued until the correction is, and goes on showing its evidence afterwards
alter table set_aside add column letter uuid references letter;
update set_aside s set letter = coalesce(
    (select f.letter from finding f where f.id = s.finding),
    (select l.id from letter l where l.inspection = s.inspection
     order by case when s.finding is null then l.number else -l.number end limit 1));
alter table set_aside alter column letter set not null;
delete from set_aside s using set_aside first
where s.letter = first.letter and s.sentence = first.sentence
    and (s.set_aside_on, s.id) > (first.set_aside_on, first.id);
create unique index set_aside_once on set_aside (letter, md5(sentence));
do $$
declare v record;
begin
    for v in select l.id, earlier.id as earlier from letter l
        join letter earlier on earlier.inspection = l.inspection and earlier.number = l.number - 1 order by l.number
    loop
        insert into set_aside (id, inspection, letter, sentence, reason, set_aside_by, set_aside_on, finding, paragraph)
        select gen_random_uuid(), s.inspection, v.id, s.sentence, s.reason, s.set_aside_by, s.set_aside_on, f.id, s.paragraph
        from set_aside s left join finding f on f.letter = v.id and f.continues = s.finding
        where s.letter = v.earlier and (s.finding is null or f.id is not null)
        on conflict do nothing;
    end loop;
end $$;
drop index set_aside_of_inspection;
