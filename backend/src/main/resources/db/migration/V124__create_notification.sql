-- Mail to one account: one message may carry several notifications. Not audited, for the addresses' sake.
create table email (
    id              uuid        constraint pk_email primary key,
    account         text        not null,
    address         text        not null,
    language        text        not null constraint ck_email_language check (language in ('tr', 'en')),
    digest_on       date, -- of the daily digest
    state           text        not null constraint ck_email_state check (state in
        ('QUEUED', 'SENDING', 'SENT', 'KEPT', 'UNCERTAIN', 'FAILED')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    claimed_at      timestamptz,
    sent_at         timestamptz,
    last_error      text,
    created_at      timestamptz not null,
    subject         text, -- what it said is kept only where nothing is sent
    text_body       text,
    html_body       text,
    constraint uq_email_account_digest unique (account, digest_on)
);
create index ix_email_waiting on email (next_attempt_at) where state = 'QUEUED';
create index ix_email_claimed on email (claimed_at) where state = 'SENDING';
create index ix_email_created on email (created_at desc, id desc);

-- What somebody should know of, each occasion once, however many instances look at the calendar and however often.
create table notification (
    id              uuid        constraint pk_notification primary key default gen_random_uuid(),
    account         text        not null,
    organisation_id uuid        not null constraint fk_notification_organisation references organisation (id),
    kind            text        not null constraint ck_notification_kind check (kind in
        ('SUBMISSION_OPENED', 'SUBMISSION_DUE_IN_WEEK', 'SUBMISSION_DUE_IN_DAY', 'SUBMISSION_OVERDUE',
         'SUBMISSION_CLOSED', 'SUBMISSION_RETURNED', 'APPROVAL_WAITING', 'REPLY_OPENED', 'REPLY_DUE_IN_WEEK',
         'REPLY_DUE_IN_DAY')),
    subject_kind    text        not null constraint ck_notification_subject_kind check (subject_kind in
        ('SUBMISSION', 'ASSESSMENT', 'REPORT')),
    subject_id      uuid        not null,
    occasion        text        not null, -- the day it is due, or which sending it is about
    about           text        not null,
    period          text        not null,
    due_on          date,
    created_at      timestamptz not null,
    read_at         timestamptz,
    mailing         text        not null constraint ck_notification_mailing check (mailing in ('OFF', 'WAITING', 'PACKED')),
    email_id        uuid        constraint fk_notification_email references email (id),
    constraint ck_notification_packed check ((mailing = 'PACKED') = (email_id is not null)),
    constraint uq_notification_account_kind_subject unique (account, kind, subject_id, occasion)
);
create index ix_notification_account on notification (account, created_at desc, id desc);
create index ix_notification_unread on notification (account) where read_at is null;
create index ix_notification_waiting on notification (account) where mailing = 'WAITING';
create index ix_notification_email on notification (email_id) where email_id is not null;
