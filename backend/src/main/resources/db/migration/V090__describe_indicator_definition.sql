-- Everything a definition may say. What nobody has stated stays null; what is public must at least say what it counts.
alter table indicator_definition
    alter column title_en drop not null,
    alter column rights_type drop not null,
    alter column measure drop not null,
    alter column unit drop not null,
    alter column theme_slug drop not null,
    alter column verbatim drop not null,
    alter column source_url drop not null,
    alter column source_kind drop not null,
    alter column stated_disaggregations set default '{}',
    add column attribute          text,
    add column definition         text,
    add column rationale          text,
    add column numerator          text,
    add column denominator        text,
    add column frequency          text constraint ck_indicator_definition_frequency check (frequency in (
        'MONTHLY', 'FOUR_MONTHLY', 'HALF_YEARLY', 'YEARLY')),
    add column data_source        text,
    add column suggested_evidence text,
    add column proxy              boolean,
    add column norms              text[]  not null default '{}',
    add column checks             jsonb   not null default '[]',
    add column state              text    not null default 'PUBLISHED' constraint ck_indicator_definition_state
        check (state in ('PROPOSED', 'IN_REVIEW', 'PUBLISHED', 'RETIRED')),
    add column number             integer not null default 1 constraint ck_indicator_definition_number check (number >= 0),
    add constraint ck_indicator_definition_public check (state in ('PROPOSED', 'IN_REVIEW')
        or number > 0 and title_en is not null and rights_type is not null and measure is not null
            and unit is not null and theme_slug is not null);
create index ix_indicator_definition_norms on indicator_definition using gin (norms);
create index ix_indicator_definition_public on indicator_definition (code, id) where state in ('PUBLISHED', 'RETIRED');
