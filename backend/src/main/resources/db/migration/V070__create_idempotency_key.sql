-- What was answered to a POST sent with an Idempotency-Key, for a day, so that a repeat gets the same answer.
create table idempotency_key (
    account      text        not null,
    key          text        not null constraint ck_idempotency_key_key check (length(key) between 8 and 255),
    operation    text        not null,
    body_hash    text        not null,
    created_at   timestamptz not null,
    -- null while the first request is being answered
    status       integer     constraint ck_idempotency_key_status check (status between 200 and 299),
    content_type text,
    location     text,
    etag         text,
    body         bytea,
    constraint pk_idempotency_key primary key (account, key)
);
create index ix_idempotency_key_created on idempotency_key (created_at);
