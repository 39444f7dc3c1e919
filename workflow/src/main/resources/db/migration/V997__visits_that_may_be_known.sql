-- Moving cases: whether others than its recorders may know of a case, by its reference, its area's or its check's;
-- as Inspection.isKnownOutside has it, for counts over all of them
create function case_known_outside(kept text, day date) returns boolean language sql stable as $$
    select exists (select from app.inspection i
                   where i.reference = regexp_replace(kept, '-A\d+$', '') collate "C"
                     and (i.issued_on is not null or i.announced_on <= day))
$$;
