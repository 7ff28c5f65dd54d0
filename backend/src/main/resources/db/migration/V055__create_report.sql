create table report (
    id                uuid        constraint pk_report primary key,
    kind              text        not null
        constraint ck_report_kind check (kind in ('PROGRESS_1', 'PROGRESS_2', 'PROGRESS_3', 'FINAL')),
    period_id         uuid        not null constraint fk_report_period references period (id),
    period_code       text        not null,
    cycle_id          uuid        not null constraint fk_report_cycle references monitoring_cycle (id),
    title_tr          text        not null,
    title_en          text,
    state             text        not null constraint ck_report_state check (state in
        ('DRAFT', 'BOARD_REVIEW', 'MUNICIPALITY_REPLY', 'PUBLIC_COMMENT', 'APPROVED', 'PUBLISHED', 'CORRECTED', 'WITHDRAWN')),
    sections          jsonb       not null,
    author_id         uuid        not null constraint fk_report_author references board_member (id),
    created_at        timestamptz not null,
    reply_due         date,
    approved_by       text,
    approved_at       timestamptz,
    published_at      timestamptz,
    number            integer     not null default 0,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    version           integer     not null default 0,
    constraint ck_report_published check
        ((state in ('PUBLISHED', 'CORRECTED', 'WITHDRAWN')) = (number > 0 and published_at is not null)),
    constraint ck_report_withdrawn check ((state = 'WITHDRAWN') = (withdrawal_reason is not null))
);
create index ix_report_published on report (published_at desc, id desc) where number > 0;
create index ix_report_cycle on report (cycle_id, kind);
create trigger audit_report after insert or update or delete on report
    for each row execute function audit_row();

create table report_plan (
    id              uuid    constraint pk_report_plan primary key,
    report_id       uuid    not null constraint fk_report_plan_report references report (id),
    plan_id         uuid    not null constraint fk_report_plan_plan references plan (id),
    organisation_id uuid    not null constraint fk_report_plan_organisation references organisation (id),
    submission_id   uuid    not null constraint fk_report_plan_submission references submission (id),
    assessment_id   uuid    not null constraint fk_report_plan_assessment references assessment (id),
    version         integer not null default 0,
    constraint uq_report_plan_report_plan unique (report_id, plan_id)
);
create index ix_report_plan_organisation on report_plan (organisation_id);
create index ix_report_plan_plan on report_plan (plan_id);
create trigger audit_report_plan after insert or update or delete on report_plan
    for each row execute function audit_row();

create table report_endorsement (
    id          uuid        constraint pk_report_endorsement primary key,
    report_id   uuid        not null constraint fk_report_endorsement_report references report (id),
    member_id   uuid        not null constraint fk_report_endorsement_member references board_member (id),
    endorsed_at timestamptz not null,
    constraint uq_report_endorsement_report_member unique (report_id, member_id)
);
create trigger audit_report_endorsement after insert or update or delete on report_endorsement
    for each row execute function audit_row();

create table report_reply (
    id              uuid        constraint pk_report_reply primary key,
    report_id       uuid        not null constraint fk_report_reply_report references report (id),
    organisation_id uuid        not null constraint fk_report_reply_organisation references organisation (id),
    text            text        not null,
    replied_by      text        not null,
    replied_at      timestamptz not null,
    version         integer     not null default 0,
    constraint uq_report_reply_report_organisation unique (report_id, organisation_id)
);
create trigger audit_report_reply after insert or update or delete on report_reply
    for each row execute function audit_row();
