-- A part that was taken out keeps its row, because reported values, judgements and the way back refer to it; it has no
-- position any more. origin_id: the part of the plan under revision that this one stands for.
alter table plan_theme
    alter column position drop not null,
    add origin_id  uuid,
    add removed_at timestamptz,
    add constraint ck_plan_theme_removed check ((position is null) = (removed_at is not null));

alter table objective
    alter column position drop not null,
    add goal_code   text,
    add goal_title  text,
    add weight_pct  numeric(19, 4),
    add norms       text[] not null default '{}',
    add note        text,
    add other_facts jsonb  not null default '[]',
    add copied_from jsonb,
    add origin_id   uuid,
    add removed_at  timestamptz,
    add constraint ck_objective_removed check ((position is null) = (removed_at is not null));

alter table action
    alter column position drop not null,
    add description         text,
    add coordinators        text[],
    add starts_on           date,
    add ends_on             date,
    add planned_cost_try    numeric(19, 4) constraint ck_action_planned_cost check (planned_cost_try >= 0),
    add actual_cost_try     numeric(19, 4) constraint ck_action_actual_cost check (actual_cost_try >= 0),
    add gender_marker       integer constraint ck_action_gender_marker check (gender_marker between 0 and 2),
    add target_groups       text[],
    add neighbourhoods      text[],
    add strategic_plan_code text,
    add norms               text[] not null default '{}',
    add weight_pct          numeric(19, 4),
    add other_facts         jsonb  not null default '[]',
    add copied_from         jsonb,
    add origin_id           uuid,
    add removed_at          timestamptz,
    add constraint ck_action_removed check ((position is null) = (removed_at is not null));

alter table plan_indicator
    alter column position drop not null,
    add definition_code text,
    add definition      text,
    add frequency       text constraint ck_plan_indicator_frequency check (frequency in (
        'MONTHLY', 'FOUR_MONTHLY', 'HALF_YEARLY', 'YEARLY')),
    add data_source     text,
    add baseline_source text,
    add targets         jsonb  not null default '[]',
    add norms           text[] not null default '{}',
    add other_facts     jsonb  not null default '[]',
    add origin_id       uuid,
    add removed_at      timestamptz,
    add constraint ck_plan_indicator_removed check ((position is null) = (removed_at is not null));
update plan_indicator i set definition_code = d.code from indicator_definition d where d.id = i.definition_id;
alter table plan_indicator
    add constraint fk_plan_indicator_definition_code foreign key (definition_code)
        references indicator_definition (code) on update cascade;
drop index uq_plan_indicator_monitoring;
create unique index uq_plan_indicator_monitoring on plan_indicator (coalesce(action_id, objective_id), definition_id)
    where origin = 'MONITORING' and removed_at is null;
create index ix_objective_norms on objective using gin (norms);
create index ix_action_norms on action using gin (norms);
