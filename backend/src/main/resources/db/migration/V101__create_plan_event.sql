-- A plan's life: each move with what was decided, why and by whom. Nothing here is changed or removed.
create table plan_event (
    id                   uuid        constraint pk_plan_event primary key,
    plan_id              uuid        not null constraint fk_plan_event_plan references plan (id),
    transition           text        not null,
    state                text        not null,
    reason               text,
    decision_number      text,
    decision_date        date,
    document_id          uuid,
    consultation_ends_on date,
    version_number       integer,
    actor                text        not null,
    actor_role           text        not null constraint ck_plan_event_actor_role check (actor_role in (
        'OFFICER', 'APPROVER', 'PLATFORM')),
    at                   timestamptz not null,
    constraint ck_plan_event_decision check (num_nonnulls(decision_number, decision_date, document_id) in (0, 3)),
    constraint ck_plan_event_adopted check (transition <> 'ADOPT' or decision_number is not null)
);
create index ix_plan_event_plan on plan_event (plan_id, at, id);
create trigger append_only before update or delete or truncate on plan_event
    for each statement execute function refuse_change();
create trigger audit_plan_event after insert on plan_event
    for each row execute function audit_row();
