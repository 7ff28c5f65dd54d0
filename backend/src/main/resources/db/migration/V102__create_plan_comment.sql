-- What the public says of a plan while it is asked, and what the municipality answers.
create table plan_comment (
    id             uuid        constraint pk_plan_comment primary key,
    plan_id        uuid        not null constraint fk_plan_comment_plan references plan (id),
    node_kind      text,
    node_id        uuid,
    node_label     text,
    text           text        not null constraint ck_plan_comment_text check (length(text) between 1 and 4000),
    author_name    text,
    account        text,
    state          text        not null constraint ck_plan_comment_state check (state in (
        'WAITING', 'SHOWN', 'REFUSED')),
    refusal_reason text,
    noted          boolean     not null default false,
    answer         text,
    answered_at    timestamptz,
    written_at     timestamptz not null,
    version        integer     not null default 0,
    constraint ck_plan_comment_refused check ((state = 'REFUSED') = (refusal_reason is not null)),
    constraint ck_plan_comment_answered check ((answer is null) = (answered_at is null)),
    constraint ck_plan_comment_node check (num_nonnulls(node_kind, node_id) in (0, 2))
);
create index ix_plan_comment_plan on plan_comment (plan_id, id);
create index ix_plan_comment_node on plan_comment (node_id, id) where node_id is not null;
create trigger audit_plan_comment after insert or update or delete on plan_comment
    for each row execute function audit_row();
