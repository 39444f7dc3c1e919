-- verification: what a team writes on an area of its visit before the verdict is given, field by field; every state stays
-- until then, so that what two people write is merged by what each of them saw.
create table check_draft (
    area text not null references area,
    inspection text not null references inspection,
    revision integer not null,
    field text not null,
    value text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (area, inspection, revision, field),
    constraint check_draft_written_by_person foreign key (written_by) references person
);
create index check_draft_inspection on check_draft (inspection);

-- The second inspector who looked at a verdict before it became known; verdicts of earlier releases have none.
alter table area_check
    add column looked_by uuid,
    add column looked_on date,
    add constraint area_check_looked_by_person foreign key (looked_by) references person;

-- standing: the version of an area's plan that inspectors may read, as area_standing_now says whether there is one.
create function offered_plan(of_area text) returns uuid language sql stable as $$
    select v.id
    from app.plan_version v
    join app.area a on a.reference = v.area
    join app.inspection i on i.reference = a.inspection
    left join app.action_plan p on p.area = v.area
    left join app.statement s on s.inspection = a.inspection
        and exists (select from app.asking_framework f where f.code = i.framework)
    where v.area = of_area and case when s.inspection is null
        then v.number = p.signed_number and v.state in ('SIGNED', 'WITHDRAWN')
        else v.state = 'SIGNED' and exists (
            select from app.statement_part t join app.sent_plan n on n.part = t.id
            where t.inspection = a.inspection and t.kind <> 'EARLY_DRAFT' and n.sha256 = v.sha256) end
    order by v.number desc limit 1
$$;
