-- What was sent on a day, as one hash that also holds the day before: a receipt that disappears later is missed.
create table receipt_day (
    day             date        constraint pk_receipt_day primary key,
    receipts        integer     not null constraint ck_receipt_day_receipts check (receipts >= 0),
    list_sha256     text        not null constraint ck_receipt_day_list check (list_sha256 ~ '^[0-9a-f]{64}$'),
    previous_sha256 text        not null constraint ck_receipt_day_previous check (previous_sha256 ~ '^[0-9a-f]{64}$'),
    sha256          text        not null constraint ck_receipt_day_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    sealed_at       timestamptz not null,
    constraint uq_receipt_day_previous unique (previous_sha256)
);
create trigger append_only before update or delete or truncate on receipt_day
    for each statement execute function refuse_change();

create unique index uq_submission_receipt_sha256 on submission_receipt (sha256);
create index ix_submission_receipt_sent_at on submission_receipt (sent_at, sha256);
