-- What those who write a plan say to each other about its parts; never public.
create table draft_comment (
    id          uuid        constraint pk_draft_comment primary key,
    plan_id     uuid        not null constraint fk_draft_comment_plan references plan (id),
    node_kind   text,
    node_id     uuid,
    node_label  text,
    text        text        not null constraint ck_draft_comment_text check (length(text) between 1 and 4000),
    author      text        not null,
    author_name text        not null,
    written_at  timestamptz not null,
    resolved_by text,
    resolved_at timestamptz,
    version     integer     not null default 0,
    constraint ck_draft_comment_resolved check ((resolved_by is null) = (resolved_at is null)),
    constraint ck_draft_comment_node check (num_nonnulls(node_kind, node_id) in (0, 2))
);
create index ix_draft_comment_plan on draft_comment (plan_id, id);
create trigger audit_draft_comment after insert or update or delete on draft_comment
    for each row execute function audit_row();
