create table plan (
    id                uuid    constraint pk_plan primary key,
    slug              text    not null constraint uq_plan_slug unique,
    organisation_id   uuid    not null constraint fk_plan_organisation references organisation (id),
    kind              text    not null constraint ck_plan_kind check (kind in (
        'EQUALITY_ACTION_PLAN', 'MONITORING_PLAN', 'STRATEGIC_PLAN', 'VIOLENCE_PREVENTION_PLAN', 'EQUALITY_PROJECT',
        'UNIT_MANDATE')),
    state             text    constraint ck_plan_state check (state in (
        'DRAFT', 'IN_CONSULTATION', 'AWAITING_COUNCIL', 'IN_FORCE', 'UNDER_REVISION', 'CLOSED', 'SUCCEEDED',
        'WITHDRAWN')),
    -- null: compiled from public sources, hence public. A plan withdrawn before anybody saw it stays unseen.
    visible           boolean not null generated always as (
        state is null or state not in ('DRAFT', 'WITHDRAWN') or state = 'WITHDRAWN' and was_public) stored,
    was_public        boolean not null default false,
    record_kind       text    not null,
    title_tr          text    not null collate "tr-x-icu",
    title_en          text    not null,
    years_label       text,
    start_year        integer,
    end_year          integer,
    sample            boolean not null default false,
    coordinating_unit text,
    note              text,
    municipality_note text,
    sources           text[]  not null,
    facts             jsonb   not null,
    version           integer not null default 0,
    constraint ck_plan_years check (end_year >= start_year)
);
create index ix_plan_organisation on plan (organisation_id);
create index ix_plan_title on plan (title_tr, id) where visible;
create index ix_plan_search on plan using gin (tr_fold(title_tr) gin_trgm_ops);
create trigger audit_plan after insert or update or delete on plan for each row execute function audit_row();

create table plan_theme (
    id                    uuid    constraint pk_plan_theme primary key,
    plan_id               uuid    not null constraint fk_plan_theme_plan references plan (id),
    position              integer not null,
    code                  text,
    title                 text,
    general_aim           text,
    reported_progress_pct numeric(19, 4),
    theme_slugs           text[]  not null,
    version               integer not null default 0,
    constraint uq_plan_theme_plan_position unique (plan_id, position) deferrable initially deferred,
    constraint uq_plan_theme_id_plan unique (id, plan_id)
);
create index ix_plan_theme_slugs on plan_theme using gin (theme_slugs);
create trigger audit_plan_theme after insert or update or delete on plan_theme
    for each row execute function audit_row();
