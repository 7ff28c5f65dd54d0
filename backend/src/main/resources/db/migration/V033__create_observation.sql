create table observation (
    id                uuid        constraint pk_observation primary key,
    version           integer     not null default 0,
    submission_id     uuid        not null constraint fk_observation_submission references submission (id),
    plan_indicator_id uuid        not null constraint fk_observation_plan_indicator references plan_indicator (id),
    cell              text        not null,
    status            text        not null constraint ck_observation_status check (status in
        ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'BREAK', 'MISSING')),
    missing_reason    text        constraint ck_observation_missing_reason check (missing_reason in
        ('NOT_COLLECTED', 'NOT_DISAGGREGATED', 'REFUSED', 'NOT_YET_AVAILABLE', 'NOT_APPLICABLE')),
    value             numeric(19, 4),
    numerator         numeric(19, 4),
    denominator       numeric(19, 4),
    text_value        text,
    note              text,
    source            text,
    unlocked          boolean     not null default false,
    returned_reason   text,
    updated_by        text        not null,
    updated_at        timestamptz not null,
    constraint uq_observation_submission_indicator_cell unique (submission_id, plan_indicator_id, cell),
    -- Missing is a statement of its own: it has a reason and no value, anything else has a value and no reason.
    constraint ck_observation_missing check (
        (status = 'MISSING') = (missing_reason is not null)
        and (status = 'MISSING') = (num_nonnulls(value, numerator, denominator, text_value) = 0))
);
create index ix_observation_plan_indicator on observation (plan_indicator_id);

create table action_claim (
    id            uuid        constraint pk_action_claim primary key,
    version       integer     not null default 0,
    submission_id uuid        not null constraint fk_action_claim_submission references submission (id),
    item_id       uuid        not null,
    status        text        not null constraint ck_action_claim_status check (status in
        ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'POSTPONED', 'CANCELLED')),
    text          text,
    updated_by    text        not null,
    updated_at    timestamptz not null,
    constraint uq_action_claim_submission_item unique (submission_id, item_id)
);

create trigger audit_observation after insert or update or delete on observation
    for each row execute function audit_row();
create trigger audit_action_claim after insert or update or delete on action_claim
    for each row execute function audit_row();
