create table manuscript (
    letter uuid primary key references letter,
    subject text not null
);
create table manuscript_piece (
    letter uuid not null references manuscript,
    position integer not null,
    id uuid not null,
    type text not null,
    words text not null,
    category text,
    deadline text,
    repeats text,
    primary key (letter, position)
);
