-- What a plan says besides: risks and partners, how often a figure is taken, who answers without an account yet.
alter table action_plan
    add column risks text not null default '',
    add column partners text not null default '',
    add column last_serial integer not null default 0;
alter table action_plan alter column risks drop default, alter column partners drop default,
    alter column last_serial drop default;

alter table planned_action
    add column serial integer not null default 0,
    add column owner_email text not null default '',
    add column due_typed text not null default '',
    add column new_date_code text not null default '',
    add column dropped boolean not null default false;
update planned_action set serial = position + 1;
alter table planned_action alter column serial drop default, alter column owner_email drop default,
    alter column due_typed drop default, alter column new_date_code drop default, alter column dropped drop default;

alter table success_measure
    add column serial integer not null default 0,
    add column frequency text not null default '',
    add column dropped boolean not null default false;
update success_measure set serial = position + 1;
alter table success_measure alter column serial drop default, alter column frequency drop default,
    alter column dropped drop default;

update action_plan set last_serial = greatest(
    (select coalesce(max(serial), 0) from planned_action where planned_action.area = action_plan.area),
    (select coalesce(max(serial), 0) from success_measure where success_measure.area = action_plan.area));

-- Why a promised date may move; the words of a code never change, since signatures are over the code.
create table date_reason (
    code text primary key,
    words text not null,
    position integer not null,
    offered boolean not null
);
insert into date_reason (code, words, position, offered) values
    ('recruitment', 'Recruitment or sickness', 1, true),
    ('partner', 'Waiting for a partner', 2, true),
    ('procurement', 'Procurement or systems', 3, true),
    ('funding', 'Funding', 4, true),
    ('scope', 'The work turned out larger', 5, true),
    ('dependency', 'Another action has to come first', 6, true),
    ('other', 'Something else', 7, true);
