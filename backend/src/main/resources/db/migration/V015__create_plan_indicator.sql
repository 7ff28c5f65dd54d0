create table plan_indicator (
    id              uuid    constraint pk_plan_indicator primary key,
    plan_id         uuid    not null constraint fk_plan_indicator_plan references plan (id),
    objective_id    uuid,
    action_id       uuid,
    position        integer not null,
    code            text,
    title           text    not null,
    title_en        text,
    definition_id   uuid    constraint fk_plan_indicator_definition references indicator_definition (id),
    rights_type     text    constraint ck_plan_indicator_rights_type check (rights_type in (
        'STRUCTURAL', 'PROCESS', 'OUTCOME')),
    measure         text    not null constraint ck_plan_indicator_measure check (measure in (
        'COUNT', 'PERCENT', 'RATIO', 'AMOUNT', 'YES_NO', 'ORDINAL', 'QUALITATIVE')),
    unit            text    not null,
    direction       text    constraint ck_plan_indicator_direction check (direction in (
        'RISING', 'FALLING', 'NEUTRAL')),
    accumulation    text    constraint ck_plan_indicator_accumulation check (accumulation in (
        'PER_PERIOD', 'CUMULATIVE', 'POINT_IN_TIME')),
    disaggregations text[]  not null,
    sensitive       boolean not null,
    baseline_value  numeric(19, 4),
    baseline_year   integer,
    target_value    numeric(19, 4),
    stated_actual   numeric(19, 4),
    weight_pct      numeric(19, 4),
    year            integer,
    source_text     text,
    origin          text    not null constraint ck_plan_indicator_origin check (origin in (
        'PLAN_DOCUMENT', 'MONITORING')),
    version         integer not null default 0,
    constraint ck_plan_indicator_parent check (num_nonnulls(objective_id, action_id) = 1),
    constraint fk_plan_indicator_objective foreign key (objective_id, plan_id) references objective (id, plan_id),
    constraint fk_plan_indicator_action foreign key (action_id, plan_id) references action (id, plan_id)
);
create index ix_plan_indicator_plan on plan_indicator (plan_id);
create index ix_plan_indicator_objective on plan_indicator (objective_id) where objective_id is not null;
create index ix_plan_indicator_action on plan_indicator (action_id) where action_id is not null;
create unique index uq_plan_indicator_monitoring on plan_indicator (coalesce(action_id, objective_id), definition_id)
    where origin = 'MONITORING';
create trigger audit_plan_indicator after insert or update or delete on plan_indicator
    for each row execute function audit_row();
