-- item_id is an action or an objective: two tables, so no foreign key; the service checks it against the plan.
create table score (
    id                uuid    constraint pk_score primary key,
    assessment_id     uuid    not null constraint fk_score_assessment references assessment (id),
    assignment_id     uuid    not null constraint fk_score_assignment references assignment (id),
    item_id           uuid    not null,
    completion        text    constraint ck_score_completion
        check (completion in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    evidence_strength integer constraint ck_score_evidence_strength check (evidence_strength between 0 and 3),
    timeliness        text    constraint ck_score_timeliness
        check (timeliness in ('ON_TIME', 'DELAYED', 'OVERDUE', 'NOT_DUE')),
    inclusion         integer constraint ck_score_inclusion check (inclusion between 0 and 3),
    reason            text    not null,
    evidence_ids      uuid[]  not null default '{}',
    submitted_at      timestamptz,
    version           integer not null default 0,
    constraint uq_score_assignment_item unique (assignment_id, item_id)
);
create index ix_score_assessment on score (assessment_id);

-- What a scorer has handed in stays as it was, whatever the application does.
create function refuse_submitted_score() returns trigger language plpgsql as
$$
begin
    raise exception 'score % has been submitted', old.id;
end
$$;
create trigger score_is_immutable before update or delete on score
    for each row when (old.submitted_at is not null) execute function refuse_submitted_score();
create trigger audit_score after insert or update or delete on score
    for each row execute function audit_row();

create table finding (
    id                      uuid    constraint pk_finding primary key,
    assessment_id           uuid    not null constraint fk_finding_assessment references assessment (id),
    item_id                 uuid    not null,
    completion              text    constraint ck_finding_completion
        check (completion in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    evidence_strength       integer constraint ck_finding_evidence_strength check (evidence_strength between 0 and 3),
    timeliness              text    constraint ck_finding_timeliness
        check (timeliness in ('ON_TIME', 'DELAYED', 'OVERDUE', 'NOT_DUE')),
    inclusion               integer constraint ck_finding_inclusion check (inclusion between 0 and 3),
    reason                  text    not null,
    evidence_ids            uuid[]  not null default '{}',
    final_completion        text    constraint ck_finding_final_completion
        check (final_completion in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE')),
    final_evidence_strength integer constraint ck_finding_final_evidence_strength
        check (final_evidence_strength between 0 and 3),
    final_timeliness        text    constraint ck_finding_final_timeliness
        check (final_timeliness in ('ON_TIME', 'DELAYED', 'OVERDUE', 'NOT_DUE')),
    final_inclusion         integer constraint ck_finding_final_inclusion check (final_inclusion between 0 and 3),
    final_reason            text,
    final_evidence_ids      uuid[],
    change_reason           text,
    version                 integer not null default 0,
    constraint uq_finding_assessment_item unique (assessment_id, item_id),
    constraint ck_finding_change_reason check (final_completion is null or change_reason is not null)
);
create trigger audit_finding after insert or update or delete on finding
    for each row execute function audit_row();

create table finding_reply (
    id            uuid    constraint pk_finding_reply primary key,
    assessment_id uuid    not null constraint fk_finding_reply_assessment references assessment (id),
    item_id       uuid    not null,
    text          text    not null,
    written_by    text    not null,
    written_at    timestamptz not null,
    version       integer not null default 0,
    constraint uq_finding_reply_assessment_item unique (assessment_id, item_id)
);
create trigger audit_finding_reply after insert or update or delete on finding_reply
    for each row execute function audit_row();

create table moderation_message (
    id            uuid        constraint pk_moderation_message primary key,
    assessment_id uuid        not null constraint fk_moderation_message_assessment references assessment (id),
    member_id     uuid        not null constraint fk_moderation_message_member references board_member (id),
    item_id       uuid,
    text          text        not null,
    sent_at       timestamptz not null
);
create index ix_moderation_message_assessment on moderation_message (assessment_id, id);
create trigger audit_moderation_message after insert or update or delete on moderation_message
    for each row execute function audit_row();
