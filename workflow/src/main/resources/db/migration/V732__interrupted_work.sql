-- by when a step was due from which a visit took its case away, so that it comes back with the same day
create table interrupted_work (
    subject text not null collate "C",
    kind text not null,
    due_on date not null,
    due_because text not null,
    primary key (subject, kind)
);
