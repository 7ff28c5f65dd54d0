-- The published figures and voices of every report version, flat, for the public read models.
create table published_observation (
    id                 uuid        constraint pk_published_observation primary key,
    report_id          uuid        not null constraint fk_published_observation_report references report (id),
    report_version     integer     not null,
    plan_indicator_id  uuid        not null
        constraint fk_published_observation_plan_indicator references plan_indicator (id),
    period_id          uuid        not null constraint fk_published_observation_period references period (id),
    submission_number  integer     not null,
    cell               text        not null,
    status             text        not null,
    missing_reason     text,
    value              numeric(19, 4),
    numerator          numeric(19, 4),
    denominator        numeric(19, 4),
    text_value         text,
    note               text,
    suppressed         boolean     not null,
    suppression_reason text,
    published_at       timestamptz not null,
    constraint uq_published_observation_version_indicator_cell
        unique (report_id, report_version, plan_indicator_id, cell),
    constraint ck_published_observation_suppressed check
        (not suppressed or (value is null and numerator is null and denominator is null))
);
create index ix_published_observation_indicator on published_observation (plan_indicator_id, period_id, published_at);
create trigger audit_published_observation after insert or update or delete on published_observation
    for each row execute function audit_row();

create table published_voice (
    id                      uuid        constraint pk_published_voice primary key,
    report_id               uuid        not null constraint fk_published_voice_report references report (id),
    report_version          integer     not null,
    plan_id                 uuid        not null constraint fk_published_voice_plan references plan (id),
    item_id                 uuid        not null,
    period_id               uuid        not null constraint fk_published_voice_period references period (id),
    claim_status            text,
    claim_text              text,
    completion              text,
    evidence_strength       integer,
    timeliness              text,
    inclusion               integer,
    finding_text            text,
    reply_text              text,
    final_completion        text,
    final_evidence_strength integer,
    final_timeliness        text,
    final_inclusion         integer,
    final_text              text,
    change_reason           text,
    evidence_ids            uuid[]      not null default '{}',
    published_at            timestamptz not null,
    constraint uq_published_voice_version_item unique (report_id, report_version, item_id)
);
create index ix_published_voice_item on published_voice (item_id, period_id, published_at);
create trigger audit_published_voice after insert or update or delete on published_voice
    for each row execute function audit_row();
