-- More time with a reason: for everybody who reports on the period, or for one submission alone.
create table deadline_extension (
    id              uuid        constraint pk_deadline_extension primary key,
    period_id       uuid        not null constraint fk_deadline_extension_period references period (id),
    submission_id   uuid        constraint fk_deadline_extension_submission references submission (id),
    former_deadline date        not null,
    deadline        date        not null,
    reason          text        not null constraint ck_deadline_extension_reason check (length(reason) between 1 and 2000),
    granted_by      text        not null,
    granted_at      timestamptz not null,
    constraint ck_deadline_extension_later check (deadline > former_deadline)
);
create index ix_deadline_extension_period on deadline_extension (period_id, granted_at);
create index ix_deadline_extension_submission on deadline_extension (submission_id) where submission_id is not null;
create trigger append_only before update or delete or truncate on deadline_extension
    for each statement execute function refuse_change();
create trigger audit_deadline_extension after insert or update or delete on deadline_extension
    for each row execute function audit_row();

alter table submission add column extended_to date;
