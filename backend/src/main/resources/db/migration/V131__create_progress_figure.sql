-- Figures kept so that one changed value need not bring all of them to be worked out again. Everything here follows from
-- other, audited rows and can be thrown away at any time; hence no audit trigger.
-- basis: hash of what the figures rest on besides the submission's own values. Where it no longer fits, they do not count.
create table progress_sheet (
    submission_id uuid constraint pk_progress_sheet primary key
        constraint fk_progress_sheet_submission references submission (id) on delete cascade,
    basis         text not null constraint ck_progress_sheet_basis check (basis ~ '^[0-9a-f]{64}$')
);

-- One row for each indicator, and for each node above it up to the plan.
create table progress_figure (
    submission_id uuid    not null
        constraint fk_progress_figure_sheet references progress_sheet (submission_id) on delete cascade,
    node_id       uuid    not null,
    figure        jsonb,
    completed     integer not null,
    on_track      integer not null,
    at_risk       integer not null,
    behind        integer not null,
    no_data       integer not null,
    suppressed    integer not null,
    unmeasured    integer not null,
    weight        numeric not null,
    covered       numeric not null,
    achieved      numeric not null,
    constraint pk_progress_figure primary key (submission_id, node_id),
    constraint ck_progress_figure_covered check (covered between 0 and weight)
);
