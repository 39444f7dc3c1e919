-- an area in a person's own words says so wherever it is told; told is what lists show
alter table area add column own_words boolean not null default false;
update area set own_words = true from finding f where f.id = area.finding and f.own_words;
alter table area add column told text generated always as (case when own_words then '[' || text || ']' else text end) stored;
