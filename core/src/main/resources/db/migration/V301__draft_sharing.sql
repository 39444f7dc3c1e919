create table draft_sharing (
    inspection text primary key references inspection,
    shared_on date not null,
    answered_on date,
    answered_by uuid,
    words text,
    version bigint not null
);
alter table letter add column statement_due_on date;
