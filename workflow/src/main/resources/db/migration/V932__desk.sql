-- How each person has their list: views that they keep, one of which may be where they begin, and what they put aside.
create table kept_view (
    id uuid primary key,
    person uuid not null references person,
    post text not null,       -- the post in which it was kept: role and body
    name text not null,
    query text not null,      -- as it stands in the address of the list
    first boolean not null,
    unique (person, post, name)
);
create unique index kept_view_first on kept_view (person, post) where first;
create table follow_up (
    person uuid not null references person,
    item uuid not null,
    until date not null,      -- from this day on it is shown again
    primary key (person, item)
);
