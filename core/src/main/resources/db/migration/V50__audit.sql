create table app.audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    person uuid not null,
    role text not null,
    body text not null,
    on_behalf_of uuid,
    case_day date not null,
    act text not null,
    subject text not null,
    before text,
    after text
);
