create table submission (
    id                      uuid        constraint pk_submission primary key,
    version                 integer     not null default 0,
    period_id               uuid        not null constraint fk_submission_period references period (id),
    plan_id                 uuid        not null constraint fk_submission_plan references plan (id),
    organisation_id         uuid        not null constraint fk_submission_organisation references organisation (id),
    number                  integer     not null constraint ck_submission_number check (number >= 1),
    state                   text        not null constraint ck_submission_state check (state in
        ('PLANNED', 'OPEN', 'IN_ENTRY', 'IN_APPROVAL', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'ACCEPTED', 'LOCKED',
         'PUBLISHED', 'NOT_SUBMITTED')),
    completeness            numeric(5, 2) constraint ck_submission_completeness check (completeness between 0 and 100),
    on_time                 boolean,
    sent_at                 timestamptz,
    sent_by                 text,
    receipt_sha256          text,
    only_returned_items     boolean     not null default false,
    reopened_at             timestamptz,
    decision_reason         text,
    correction_reason       text,
    correction_requested_at timestamptz,
    created_at              timestamptz not null,
    constraint uq_submission_plan_period_number unique (plan_id, period_id, number),
    constraint ck_submission_sent check ((sent_at is null) = (receipt_sha256 is null))
);
create index ix_submission_organisation on submission (organisation_id, id);
create index ix_submission_period on submission (period_id);
-- What the clock moves: waiting to be opened, or open and not sent.
create index ix_submission_waiting on submission (period_id)
    where state in ('PLANNED', 'OPEN', 'IN_ENTRY', 'IN_APPROVAL');

create table submission_receipt (
    id            uuid        constraint pk_submission_receipt primary key,
    submission_id uuid        not null constraint fk_submission_receipt_submission references submission (id),
    sha256        text        not null constraint ck_submission_receipt_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    content       text        not null,
    sent_by       text        not null,
    sent_at       timestamptz not null
);
create index ix_submission_receipt_submission on submission_receipt (submission_id, sent_at);
create trigger append_only before update or delete or truncate on submission_receipt
    for each statement execute function refuse_change();

create trigger audit_submission after insert or update or delete on submission
    for each row execute function audit_row();
