-- What an authority says to itself of one of its areas; what somebody is asked waits until it is answered.
create table area_comment (
    id uuid primary key,
    area text not null references area,
    about text not null,        -- AREA, PLAN, EVIDENCE or ACTION
    action uuid,
    words text not null,
    said_by uuid not null,
    said_on date not null,
    said_at timestamptz not null,
    asked uuid,                 -- who has to answer
    told uuid[] not null,       -- who is named in it
    state text not null,        -- SAID, WAITS, ANSWERED, RESOLVED, WITHDRAWN
    answer text,
    ended_by uuid,
    ended_on date
);
create index area_comment_area on area_comment (area, said_at);
create index area_comment_waits on area_comment (asked) where state = 'WAITS';
