-- A null array means that the source is silent, an empty one that it says "none".
create table objective (
    id                  uuid    constraint pk_objective primary key,
    plan_id             uuid    not null,
    theme_id            uuid    not null,
    position            integer not null,
    code                text,
    title               text,
    responsible_units   text[],
    partners            text[],
    risks               text[],
    findings            text[],
    needs               text[],
    cost_estimate_try   numeric(19, 4),
    source_url          text,
    truncated_in_source boolean,
    version             integer not null default 0,
    constraint fk_objective_theme foreign key (theme_id, plan_id) references plan_theme (id, plan_id),
    constraint uq_objective_theme_position unique (theme_id, position) deferrable initially deferred,
    constraint uq_objective_id_plan unique (id, plan_id)
);
create index ix_objective_plan on objective (plan_id);
create trigger audit_objective after insert or update or delete on objective
    for each row execute function audit_row();

create table action (
    id                uuid    constraint pk_action primary key,
    plan_id           uuid    not null,
    objective_id      uuid    not null,
    position          integer not null,
    code              text,
    title             text    not null,
    responsible_units text[],
    partners          text[],
    timeline          text,
    stated_status     text,
    note              text,
    version           integer not null default 0,
    constraint fk_action_objective foreign key (objective_id, plan_id) references objective (id, plan_id),
    constraint uq_action_objective_position unique (objective_id, position) deferrable initially deferred,
    constraint uq_action_id_plan unique (id, plan_id)
);
create index ix_action_plan on action (plan_id);
create trigger audit_action after insert or update or delete on action for each row execute function audit_row();
