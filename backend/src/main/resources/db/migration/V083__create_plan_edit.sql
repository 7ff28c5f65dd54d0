-- Every change made to a plan's text, in order: what others catch up with, and what can be taken back.
create table plan_edit (
    id         uuid        constraint pk_plan_edit primary key,
    plan_id    uuid        not null constraint fk_plan_edit_plan references plan (id),
    number     bigint      not null,
    batch_id   uuid        not null,
    operation  text        not null constraint ck_plan_edit_operation check (operation in (
        'ADD', 'CHANGE', 'MOVE', 'REMOVE', 'RESTORE')),
    node_kind  text        not null constraint ck_plan_edit_node_kind check (node_kind in (
        'PLAN', 'THEME', 'OBJECTIVE', 'ACTION', 'MILESTONE', 'INDICATOR')),
    node_id    uuid        not null,
    before     jsonb,
    after      jsonb,
    label      text,
    batch_label text,
    undoes     uuid,
    undone     boolean     not null default false,
    edited_by  text        not null,
    edited_at  timestamptz not null,
    constraint uq_plan_edit_plan_number unique (plan_id, number)
);
create index ix_plan_edit_batch on plan_edit (batch_id);
create trigger audit_plan_edit after insert or update or delete on plan_edit
    for each row execute function audit_row();
