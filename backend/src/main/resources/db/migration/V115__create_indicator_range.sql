-- Where the values of an indicator are said to lie, for all plans that follow it or for one; outside is worth a word.
create table indicator_range (
    id                uuid    constraint pk_indicator_range primary key,
    version           integer not null default 0,
    definition_id     uuid    constraint fk_indicator_range_definition references indicator_definition (id),
    plan_indicator_id uuid    constraint fk_indicator_range_plan_indicator references plan_indicator (id)
        on delete cascade,
    min               numeric(19, 4),
    max               numeric(19, 4),
    constraint ck_indicator_range_subject check (num_nonnulls(definition_id, plan_indicator_id) = 1),
    constraint ck_indicator_range_bounds check (num_nonnulls(min, max) > 0 and (min is null or max is null or min <= max)),
    constraint uq_indicator_range_definition unique (definition_id),
    constraint uq_indicator_range_plan_indicator unique (plan_indicator_id)
);
create trigger audit_indicator_range after insert or update or delete on indicator_range
    for each row execute function audit_row();
