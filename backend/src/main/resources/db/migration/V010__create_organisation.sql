-- Names sort as Turkish readers expect, in every list, because the column says so.
create table province (
    plate        integer constraint pk_province primary key constraint ck_province_plate check (plate between 1 and 81),
    name         text    not null collate "tr-x-icu",
    iso          text    not null constraint uq_province_iso unique,
    nuts1        text    not null,
    nuts2        text    not null,
    nuts3        text    not null,
    metropolitan boolean not null
);

create table organisation (
    id                uuid    constraint pk_organisation primary key,
    slug              text    not null constraint uq_organisation_slug unique,
    name              text    not null collate "tr-x-icu",
    kind              text    not null constraint ck_organisation_kind check (kind in (
        'MUNICIPALITY', 'MONITORING_PLATFORM', 'CITY_COUNCIL', 'CIVIL_SOCIETY', 'UNIVERSITY', 'PROFESSIONAL_CHAMBER',
        'UNION', 'PUBLIC_BODY')),
    municipality_type text    constraint ck_organisation_municipality_type check (municipality_type in (
        'METROPOLITAN', 'PROVINCIAL', 'DISTRICT', 'TOWN')),
    province_plate    integer constraint fk_organisation_province references province (plate),
    pilot             boolean not null default false,
    sample            boolean not null default false,
    website           text,
    charter_signed_on date,
    sources           text[]  not null default '{}',
    note              text,
    version           integer not null default 0,
    constraint ck_organisation_municipality check ((kind = 'MUNICIPALITY') = (municipality_type is not null)),
    constraint ck_organisation_place check (kind <> 'MUNICIPALITY' or province_plate is not null)
);
create index ix_organisation_name on organisation (name, id);
create index ix_organisation_province on organisation (province_plate, name, id);
create index ix_organisation_pilot on organisation (name, id) where pilot;
create index ix_organisation_search on organisation using gin (tr_fold(name) gin_trgm_ops);
create trigger audit_organisation after insert or update or delete on organisation
    for each row execute function audit_row();
