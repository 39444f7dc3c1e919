-- Endorsed although the proof of impact was not complete: the director's written reason.
alter table endorsement add column endorsed_though text;

-- The figures that were endorsed with the evidence: these, and no later ones, are an inspector's to see.
create table endorsed_value (
    area text not null references endorsement,
    value uuid not null references measured_value,
    primary key (area, value)
);
