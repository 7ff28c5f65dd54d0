create table evidence (
    id                     uuid        constraint pk_evidence primary key,
    version                integer     not null default 0,
    organisation_id        uuid        not null constraint fk_evidence_organisation references organisation (id),
    subject_kind           text        not null,
    subject_id             uuid        not null,
    kind                   text        not null constraint ck_evidence_kind check (kind in
        ('OFFICIAL_DOCUMENT', 'COUNCIL_DECISION', 'PHOTO', 'ANONYMISED_LIST', 'LINK', 'REPORT')),
    title                  text        not null constraint ck_evidence_title check (length(title) between 1 and 300),
    file_name              text,
    media_type             text,
    size                   bigint      constraint ck_evidence_size check (size > 0),
    sha256                 text        constraint ck_evidence_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    url                    text,
    visibility             text        not null constraint ck_evidence_visibility
        check (visibility in ('PUBLIC', 'BOARD', 'PRIVATE')),
    document_date          date,
    personal_data_declared boolean     not null constraint ck_evidence_declared check (personal_data_declared),
    created_by             text        not null,
    created_at             timestamptz not null,
    published_at           timestamptz,
    -- A file or a link, never both and never neither.
    constraint ck_evidence_file_or_link check (
        num_nonnulls(file_name, media_type, size, sha256) in (0, 4) and (sha256 is null) <> (url is null)),
    constraint ck_evidence_published check (published_at is null or visibility = 'PUBLIC')
);
create index ix_evidence_subject on evidence (subject_kind, subject_id);
create index ix_evidence_sha256 on evidence (sha256);
-- One file per reported value; two officers attaching at once must not both succeed.
create unique index uq_evidence_observation on evidence (subject_id) where subject_kind = 'OBSERVATION';

create trigger audit_evidence after insert or update or delete on evidence
    for each row execute function audit_row();
