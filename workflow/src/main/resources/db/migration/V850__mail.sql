-- Who is told by mail what there is to do, and when: what is due is found by one index and moved on in batches.
create table digest (
    person uuid primary key references person,
    wanted boolean not null default true,
    send_at time not null default '08:00',
    days smallint[] not null default '{1,2,3,4,5}', -- 1 is Monday; bank holidays are left out besides
    at_once boolean not null default false,         -- what cannot wait has a mail of its own
    due_at timestamptz not null,
    told_until timestamptz not null,                -- what was told before stood in a mail
    check (cardinality(days) > 0 and days <@ '{1,2,3,4,5,6,7}'::smallint[])
);
create index digest_due on digest (due_at) where wanted;
insert into digest (person, due_at, told_until) select id, '2000-01-01Z', '2000-01-01Z' from person;

-- Mails to be sent. They are composed when they are sent, so that they are true then, and hold no words here.
create table mail (
    id uuid primary key,
    person uuid not null references person,
    kind text not null check (kind in ('DIGEST', 'NOTICE')),
    day date not null,
    notice uuid references notice,
    next_try_at timestamptz not null,
    tries integer not null default 0,
    state text not null default 'WAITING'
        check (state in ('WAITING', 'SENT', 'NOTHING_TO_SAY', 'SUPERSEDED', 'REFUSED')),
    ended_at timestamptz,
    check ((kind = 'NOTICE') = (notice is not null)),
    check ((state = 'WAITING') = (ended_at is null))
);
create unique index mail_one_digest_a_day on mail (person, day) where kind = 'DIGEST';
create unique index mail_one_of_each_notice on mail (person, notice) where kind = 'NOTICE';
create index mail_waiting on mail (next_try_at, id) where state = 'WAITING';
create index mail_of_person on mail (person, day);
