-- Which cases and areas a process has to carry, and what their plans wait for: asked by the check of whether all of it agrees,
-- whose other half is the engine's.
create function cases_under_way() returns table (reference text) language sql stable as $$
    select i.reference from app.inspection i where i.stage in ('VISIT', 'LETTER')
$$;

create function areas_under_way() returns table (reference text, inspection text, signed boolean, submitted boolean)
    language sql stable as $$
    select a.reference, a.inspection, p.signed_number is not null, coalesce(p.state = 'SUBMITTED', false)
    from app.area a left join app.action_plan p on p.area = a.reference where a.state = 'OPEN'
$$;
