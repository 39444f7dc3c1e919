-- sampling: cases that were drawn at random out of a list, once and for good, and what was found in each
create table sample (
    id uuid primary key,
    area text not null references area,
    body text not null collate "C",     -- whose it is: the authority's, or the inspectorate's
    title text not null,
    seed text not null,
    size integer not null,
    population text not null,           -- one "stratum, tab, case" a line, in code point order
    population_size integer not null,
    population_sha256 text not null,
    measure uuid,                       -- the success measure that its result is a figure of
    measured_question integer,
    drawn_by uuid not null,
    drawn_on date not null,
    closed_by uuid,
    closed_on date,
    constraint sample_drawn_by_person foreign key (drawn_by) references person,
    constraint sample_closed_by_person foreign key (closed_by) references person
);
create index sample_area on sample (area, body, drawn_on);
create table sample_question (
    sample uuid not null references sample,
    position integer not null,
    words text not null,
    primary key (sample, position)
);
create table sample_case (
    sample uuid not null references sample,
    number integer not null,
    stratum text not null,
    case_id text not null,
    notes text not null default '',
    looked_by uuid,
    looked_on date,
    primary key (sample, number),
    unique (sample, case_id),
    constraint sample_case_looked_by_person foreign key (looked_by) references person
);
create table sample_answer (
    sample uuid not null,
    number integer not null,
    question integer not null,
    answer text not null,
    primary key (sample, number, question),
    foreign key (sample, number) references sample_case,
    constraint sample_answer_answer_known check (answer in ('YES', 'NO', 'NOT_APPLICABLE'))
);
