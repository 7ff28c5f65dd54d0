create table theme (
    id               uuid      constraint pk_theme primary key,
    position         integer   not null constraint uq_theme_position unique deferrable initially deferred,
    slug             text      not null constraint uq_theme_slug unique,
    title_tr         text      not null,
    title_en         text      not null,
    core             boolean   not null,
    sensitive        boolean   not null,
    aliases          text[]    not null,
    charter_articles integer[] not null,
    sources          text[]    not null
);

create table norm_reference (
    id       uuid    constraint pk_norm_reference primary key,
    source   text    not null constraint ck_norm_reference_source check (source in ('CHARTER', 'SDG')),
    position integer not null,
    code     text    not null,
    parent   text,
    part     text,
    title_tr text    not null,
    title_en text    not null,
    verified boolean,
    local_use text,
    constraint uq_norm_reference_source_code unique (source, code)
);

create table indicator_definition (
    id                     uuid    constraint pk_indicator_definition primary key,
    code                   text    not null constraint uq_indicator_definition_code unique,
    title_tr               text    not null collate "tr-x-icu",
    title_en               text    not null,
    rights_type            text    not null constraint ck_indicator_definition_rights_type check (rights_type in (
        'STRUCTURAL', 'PROCESS', 'OUTCOME')),
    measure                text    not null constraint ck_indicator_definition_measure check (measure in (
        'COUNT', 'PERCENT', 'RATIO', 'AMOUNT', 'YES_NO', 'ORDINAL', 'QUALITATIVE')),
    unit                   text    not null,
    direction              text    constraint ck_indicator_definition_direction check (direction in (
        'RISING', 'FALLING', 'NEUTRAL')),
    accumulation           text    constraint ck_indicator_definition_accumulation check (accumulation in (
        'PER_PERIOD', 'CUMULATIVE', 'POINT_IN_TIME')),
    disaggregations        text[]  not null,
    stated_disaggregations text[]  not null,
    theme_slug             text    not null constraint fk_indicator_definition_theme references theme (slug),
    sensitive              boolean not null,
    verbatim               boolean not null,
    source_url             text    not null,
    source_kind            text    not null,
    note                   text,
    version                integer not null default 0
);
create index ix_indicator_definition_theme on indicator_definition (theme_slug, code);
create index ix_indicator_definition_search on indicator_definition using gin (
    (tr_fold(title_tr) || ' ' || tr_fold(title_en)) gin_trgm_ops);
create trigger audit_indicator_definition after insert or update or delete on indicator_definition
    for each row execute function audit_row();
