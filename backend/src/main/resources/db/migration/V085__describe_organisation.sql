-- What an organisation's own people or an admin say of it. The office's contact, never a person's.
alter table organisation
    add column contact_email   text,
    add column contact_phone   text,
    add column contact_address text,
    add column updated_at      timestamptz not null default now();
create index ix_organisation_updated_at on organisation (updated_at);
-- Two towns of one name in one province are told apart by their names, or nobody could choose between them.
create unique index uq_organisation_municipality
    on organisation (province_plate, municipality_type, tr_fold(name)) where kind = 'MUNICIPALITY' and not sample;

-- Whoever changes a row, the platform or the loading of reference data, followers of changes are told.
create function touch_row() returns trigger language plpgsql as
$$
begin
    new.updated_at := clock_timestamp();
    return new;
end
$$;
create trigger touch_organisation before update on organisation
    for each row when (old.* is distinct from new.*) execute function touch_row();
