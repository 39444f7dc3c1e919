-- Whom this installation serves: one council, or an inspectorate with many authorities. No row until somebody has said.
create table installation (
    only_one boolean primary key default true check (only_one),
    kind text not null,
    authority text,
    check ((kind = 'COUNCIL') = (authority is not null))
);
