-- Which columns a person has in the list of work; who has no row here has the usual ones.
create table shown_columns (
    person uuid primary key references person,
    columns text[] not null
);
