-- A file that brings a plan in, from its arrival until what it says is in the draft.
create table plan_import (
    id              uuid        constraint pk_plan_import primary key,
    plan_id         uuid        not null constraint fk_plan_import_plan references plan (id),
    organisation_id uuid        not null constraint fk_plan_import_organisation references organisation (id),
    file_name       text        not null,
    sha256          text        not null,
    size_bytes      bigint      not null,
    kind            text        constraint ck_plan_import_kind check (kind in ('XLSX', 'XLS', 'ODS', 'CSV', 'DOCX', 'JSON')),
    state           text        not null constraint ck_plan_import_state check (state in
        ('RECEIVED', 'READING', 'READ', 'FAILED', 'IMPORTED', 'UNDONE', 'DISCARDED')),
    failure_code    text,
    failure_args    text[]      not null default '{}',
    mapping         jsonb,
    sheet_names     text[]      not null default '{}',
    error_count     integer     not null default 0,
    warning_count   integer     not null default 0,
    note_count      integer     not null default 0,
    edit_group      uuid,
    attempts        integer     not null default 0,
    created_by      text        not null,
    created_at      timestamptz not null,
    version         integer     not null default 0,
    constraint ck_plan_import_failure check ((state = 'FAILED') = (failure_code is not null)),
    constraint ck_plan_import_edit_group check (state not in ('IMPORTED', 'UNDONE') or edit_group is not null)
);
create index ix_plan_import_waiting on plan_import (created_at) where state in ('RECEIVED', 'READING');
create index ix_plan_import_organisation on plan_import (organisation_id, created_at);
create trigger audit_plan_import after insert or update or delete on plan_import
    for each row execute function audit_row();

-- The bytes of an import, gone after two weeks. Not audited: their hash is, and bytes would be copied at every step.
create table plan_import_content (
    import_id uuid        constraint pk_plan_import_content primary key
                          constraint fk_plan_import_content_import references plan_import (id),
    file      bytea       not null,
    grid      bytea,
    result    bytea,
    progress  integer     not null default 0,
    seen_at   timestamptz not null
);

-- What a person put right in a cell, beside what the file says.
create table plan_import_cell (
    id         uuid        constraint pk_plan_import_cell primary key,
    import_id  uuid        not null constraint fk_plan_import_cell_import references plan_import (id),
    sheet      integer     not null,
    row_number integer     not null,
    column_number integer  not null,
    text       text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    constraint uq_plan_import_cell_address unique (import_id, sheet, row_number, column_number)
);
create trigger audit_plan_import_cell after insert or update or delete on plan_import_cell
    for each row execute function audit_row();

-- How a municipality had the columns of a form read, for the next file with the same headers.
create table import_mapping (
    id              uuid        constraint pk_import_mapping primary key,
    organisation_id uuid        not null constraint fk_import_mapping_organisation references organisation (id),
    signature       text        not null,
    mapping         jsonb       not null,
    chosen_by       text        not null,
    chosen_at       timestamptz not null,
    constraint uq_import_mapping_signature unique (organisation_id, signature)
);
create trigger audit_import_mapping after insert or update or delete on import_mapping
    for each row execute function audit_row();
