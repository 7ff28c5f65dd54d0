-- What everybody gets of a picture is a copy without what the camera wrote into it; both hashes are told.
alter table evidence
    add published_sha256  text    constraint ck_evidence_published_sha256 check (published_sha256 ~ '^[0-9a-f]{64}$'),
    add published_size    bigint  constraint ck_evidence_published_size check (published_size > 0),
    -- Whether all its text was looked through; null for links and for files of before.
    add text_read         boolean,
    -- What the file tells beside its pages; words only, never the values.
    add hidden_details    text[]  not null default '{}',
    add withdrawn_at      timestamptz,
    add withdrawal_reason text,
    add constraint ck_evidence_public_copy check (
        num_nonnulls(published_sha256, published_size) in (0, 2)
        and (published_sha256 is null or (sha256 is not null and visibility = 'PUBLIC'))),
    add constraint ck_evidence_withdrawal check (
        num_nonnulls(withdrawn_at, withdrawal_reason) in (0, 2)
        and (withdrawn_at is null or published_at is not null));
create index ix_evidence_published_sha256 on evidence (published_sha256) where published_sha256 is not null;
