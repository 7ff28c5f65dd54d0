-- What was published, exactly as it was hashed. Nothing here is ever changed or removed.
create table report_version (
    id           uuid        constraint pk_report_version primary key,
    report_id    uuid        not null constraint fk_report_version_report references report (id),
    number       integer     not null constraint ck_report_version_number check (number > 0),
    content      text        not null,
    sha256       text        not null constraint ck_report_version_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    corrigendum  text,
    published_by text        not null,
    published_at timestamptz not null,
    constraint uq_report_version_report_number unique (report_id, number)
);
create trigger append_only before update or delete or truncate on report_version
    for each statement execute function refuse_change();
create trigger audit_report_version after insert on report_version
    for each row execute function audit_row();
