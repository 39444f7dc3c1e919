-- How open areas stand by the rules on a day, and how those who report see them: written with each act that bears on
-- it, and renewed once a day.
create table area_colour (
    area text primary key collate "C" references area,
    rated_on date not null,
    colour text,  -- null while nothing is signed
    why text,
    seen text     -- null while nobody has said how they see an unfinished action
);
