create table monitoring_cycle (
    id         uuid        constraint pk_monitoring_cycle primary key,
    version    integer     not null default 0,
    title_tr   text        not null constraint ck_monitoring_cycle_title_tr check (length(title_tr) between 1 and 200),
    title_en   text        not null constraint ck_monitoring_cycle_title_en check (length(title_en) between 1 and 200),
    created_by text        not null,
    created_at timestamptz not null
);

create table period (
    id         uuid    constraint pk_period primary key,
    cycle_id   uuid    not null constraint fk_period_cycle references monitoring_cycle (id),
    ordinal    integer not null constraint ck_period_ordinal check (ordinal between 1 and 4),
    code       text    not null,
    starts_on  date    not null,
    ends_on    date    not null,
    opens_on   date    not null,
    deadline   date    not null,
    grace_days integer not null constraint ck_period_grace_days check (grace_days between 0 and 365),
    feeds      text    not null constraint ck_period_feeds check (feeds in ('PROGRESS_1', 'PROGRESS_2', 'PROGRESS_3', 'FINAL')),
    constraint uq_period_cycle_ordinal unique (cycle_id, ordinal),
    constraint uq_period_cycle_feeds unique (cycle_id, feeds),
    constraint ck_period_days check (starts_on <= ends_on and ends_on < opens_on and opens_on <= deadline)
);

create table cycle_plan (
    cycle_id uuid not null constraint fk_cycle_plan_cycle references monitoring_cycle (id),
    plan_id  uuid not null constraint fk_cycle_plan_plan references plan (id),
    constraint pk_cycle_plan primary key (cycle_id, plan_id)
);
create index ix_cycle_plan_plan on cycle_plan (plan_id);

create trigger audit_monitoring_cycle after insert or update or delete on monitoring_cycle
    for each row execute function audit_row();
create trigger audit_period after insert or update or delete on period
    for each row execute function audit_row();
create trigger audit_cycle_plan after insert or update or delete on cycle_plan
    for each row execute function audit_row();
