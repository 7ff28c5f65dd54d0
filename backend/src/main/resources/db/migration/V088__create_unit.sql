create extension if not exists btree_gist;

create table unit (
    id              uuid    constraint pk_unit primary key,
    organisation_id uuid    not null constraint fk_unit_organisation references organisation (id),
    parent_id       uuid    constraint fk_unit_parent references unit (id),
    name            text    not null collate "tr-x-icu", -- the present one, or the last
    closed_on       date,
    version         integer not null default 0,
    constraint ck_unit_parent check (parent_id <> id)
);
create index ix_unit_organisation on unit (organisation_id, name, id);
create index ix_unit_parent on unit (parent_id) where parent_id is not null;
create trigger audit_unit after insert or update or delete on unit
    for each row execute function audit_row();

create table unit_name (
    id              uuid    constraint pk_unit_name primary key,
    unit_id         uuid    not null constraint fk_unit_name_unit references unit (id),
    organisation_id uuid    not null constraint fk_unit_name_organisation references organisation (id),
    name            text    not null,
    folded          text    not null generated always as (tr_fold(name)) stored,
    from_date       date, -- null: since before anybody wrote it down
    until_date      date, -- the first day it was no longer called so
    constraint ck_unit_name_until check (until_date > from_date),
    -- On any one day a name means one unit of an organisation.
    constraint uq_unit_name_organisation_folded
        exclude using gist (organisation_id with =, folded with =, daterange(from_date, until_date) with &&)
);
create index ix_unit_name_unit on unit_name (unit_id);
create trigger audit_unit_name after insert or update or delete on unit_name
    for each row execute function audit_row();

create table unit_responsible (
    id         uuid    constraint pk_unit_responsible primary key,
    unit_id    uuid    not null constraint fk_unit_responsible_unit references unit (id),
    role       text    not null constraint ck_unit_responsible_role check (role in ('RESPONSIBLE', 'DEPUTY')),
    name       text    not null,
    title      text,
    email      text,
    account    text,
    from_date  date    not null,
    until_date date, -- the first day somebody else, or nobody, was it
    version    integer not null default 0,
    constraint ck_unit_responsible_until check (until_date >= from_date)
);
create unique index uq_unit_responsible_present on unit_responsible (unit_id, role) where until_date is null;
create index ix_unit_responsible_unit on unit_responsible (unit_id);
create trigger audit_unit_responsible after insert or update or delete on unit_responsible
    for each row execute function audit_row();
