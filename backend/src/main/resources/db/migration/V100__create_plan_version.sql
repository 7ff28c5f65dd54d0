-- What a plan said when something was decided about it, exactly as it was hashed. Nothing here is changed or removed.
create table plan_version (
    id              uuid        constraint pk_plan_version primary key,
    plan_id         uuid        not null constraint fk_plan_version_plan references plan (id),
    number          integer     not null constraint ck_plan_version_number check (number > 0),
    occasion        text        not null,
    state           text        not null,
    reason          text,
    decision_number text,
    decision_date   date,
    content         text        not null,
    sha256          text        not null constraint ck_plan_version_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    frozen_by       text        not null,
    frozen_at       timestamptz not null,
    constraint uq_plan_version_plan_number unique (plan_id, number)
);
create trigger append_only before update or delete or truncate on plan_version
    for each statement execute function refuse_change();
create trigger audit_plan_version after insert on plan_version
    for each row execute function audit_row();
