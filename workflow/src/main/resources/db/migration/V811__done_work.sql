create index audit_entry_person on audit_entry (person, id) where person is not null;
create index audit_entry_for_whom on audit_entry (for_whom, id) where for_whom is not null;
