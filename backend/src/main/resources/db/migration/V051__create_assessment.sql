create table assessment (
    id              uuid        constraint pk_assessment primary key,
    submission_id   uuid        not null constraint fk_assessment_submission references submission (id),
    plan_id         uuid        not null constraint fk_assessment_plan references plan (id),
    organisation_id uuid        not null constraint fk_assessment_organisation references organisation (id),
    period_id       uuid        not null constraint fk_assessment_period references period (id),
    period_code     text        not null,
    state           text        not null constraint ck_assessment_state check (state in
        ('ASSIGNED', 'SCORING', 'REVEALED', 'IN_MODERATION', 'RECONCILED', 'OPEN_FOR_REPLY', 'REPLIED', 'NO_REPLY', 'FINAL')),
    created_at      timestamptz not null,
    reply_due       date,
    reply_sent_at   timestamptz,
    reply_sent_by   text,
    finalised_at    timestamptz,
    version         integer     not null default 0,
    constraint uq_assessment_submission unique (submission_id),
    constraint ck_assessment_reply_due check
        ((state in ('OPEN_FOR_REPLY', 'REPLIED', 'NO_REPLY', 'FINAL')) = (reply_due is not null))
);
create index ix_assessment_plan_period on assessment (plan_id, period_id);
create index ix_assessment_organisation on assessment (organisation_id, period_id);
create index ix_assessment_reply_due on assessment (reply_due) where state = 'OPEN_FOR_REPLY';
create trigger audit_assessment after insert or update or delete on assessment
    for each row execute function audit_row();

create table assignment (
    id            uuid        constraint pk_assignment primary key,
    assessment_id uuid        not null constraint fk_assignment_assessment references assessment (id),
    member_id     uuid        not null constraint fk_assignment_member references board_member (id),
    role          text        not null
        constraint ck_assignment_role check (role in ('SCORER', 'THIRD_SCORER', 'RAPPORTEUR')),
    theme_slugs   text[],
    assigned_at   timestamptz not null,
    submitted_at  timestamptz,
    ended_at      timestamptz,
    version       integer     not null default 0
);
-- One person holds one part at a time; whoever was replaced stays on record.
create unique index uq_assignment_assessment_member on assignment (assessment_id, member_id) where ended_at is null;
create unique index uq_assignment_rapporteur on assignment (assessment_id) where role = 'RAPPORTEUR' and ended_at is null;
create index ix_assignment_member on assignment (member_id) where ended_at is null;
create trigger audit_assignment after insert or update or delete on assignment
    for each row execute function audit_row();
