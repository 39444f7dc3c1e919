-- files that a virus scanner was asked about, or is to be; what is not here was never scanned
create table file_scan (
    file uuid primary key references stored_file on delete cascade,
    state text not null,
    found text,
    trouble text,
    tries integer not null default 0,
    next_at timestamptz not null,
    settled_at timestamptz,
    constraint file_scan_state_known check (state in ('WAITING', 'CLEAN', 'REFUSED')),
    constraint file_scan_trouble_known check (trouble in ('AWAY', 'SLOW', 'GARBLED', 'TOO_LARGE')),
    constraint file_scan_found check ((state = 'REFUSED') = (found is not null))
);
create index file_scan_next on file_scan (next_at) where state = 'WAITING';
