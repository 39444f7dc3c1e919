-- A form that was sent: whoever sends the same words from the same page again is answered what was answered before.
create table form_key (
    person uuid not null,
    key uuid not null,
    content text not null,
    sent_at timestamptz not null,
    answer text,
    answered_at timestamptz,
    primary key (person, key, content)
);
create index form_key_sent on form_key (sent_at);
