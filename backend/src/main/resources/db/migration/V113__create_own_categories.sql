-- What a municipality breaks a dimension down into where no official list does, such as its neighbourhoods.
create table own_categories (
    id              uuid    constraint pk_own_categories primary key,
    version         integer not null default 0,
    organisation_id uuid    not null constraint fk_own_categories_organisation references organisation (id),
    dimension       text    not null,
    categories      jsonb   not null,
    constraint uq_own_categories_organisation_dimension unique (organisation_id, dimension)
);
create trigger audit_own_categories after insert or update or delete on own_categories
    for each row execute function audit_row();
