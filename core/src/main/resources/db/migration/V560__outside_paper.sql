-- What was signed or sent on paper before its case came here.
create table outside_paper (
    id uuid primary key,
    kind text not null,
    subject text not null collate "C",
    day date not null,
    by_whom text not null,
    file_name text not null,
    sha256 text not null,
    recorded_by uuid not null,
    recorded_on date not null,
    unique (kind, subject)
);
