-- browsers in which somebody has signed in before, by a hash of the secret in their cookie
create table known_device (
    token_hash text not null,
    person uuid not null references person,
    last_seen timestamptz not null,
    primary key (token_hash, person)
);
create index known_device_by_person on known_device (person, last_seen desc);
create index known_device_by_age on known_device (last_seen);
create index slowed_sign_in_by_age on slowed_sign_in (last_failure);
create index sign_in_record_by_age on sign_in_record (at);

-- counted by account alone until now, so that strangers could keep somebody out
delete from slowed_sign_in;
-- whatever was claimed to be an address
update sign_in_record set address = 'unknown' where address !~ '^[0-9a-fA-F:.]{2,45}$';
