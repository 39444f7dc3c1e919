-- what a letter says of itself as it stood before somebody entered it, for whoever checks it and later readers;
-- beside letter_change, because undoing an act on findings does not undo these
create table letter_fact_change (
    id bigint generated always as identity primary key,
    letter uuid not null,
    fact text not null,
    was text not null,
    done_by uuid not null,
    done_on date not null
);
create index letter_fact_change_of on letter_fact_change (letter, id);
