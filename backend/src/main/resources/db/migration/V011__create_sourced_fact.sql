-- What public sources say a municipality achieved, before anybody reported through the platform.
create table sourced_fact (
    id              uuid    constraint pk_sourced_fact primary key,
    organisation_id uuid    not null constraint fk_sourced_fact_organisation references organisation (id),
    position        integer not null,
    measure         text    not null,
    value           numeric(19, 4),
    unit            text    not null,
    qualifier       text,
    period          text    not null,
    period_type     text    not null,
    breakdown       jsonb,
    note            text,
    source_url      text    not null,
    constraint uq_sourced_fact_organisation_position unique (organisation_id, position)
);
