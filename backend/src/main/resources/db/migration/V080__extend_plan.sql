alter table plan
    alter column title_en drop not null,
    add ordinal          integer constraint ck_plan_ordinal check (ordinal > 0),
    add vision           text,
    add preparation      text,
    add predecessor_id   uuid    constraint fk_plan_predecessor references plan (id),
    -- A plan in force is revised in a plan of its own, so that what is in force stays what it is meanwhile.
    add revision_of      uuid    constraint fk_plan_revision_of references plan (id),
    add current_version  integer not null default 0,
    add last_edit        bigint  not null default 0,
    add created_by       text,
    add created_at       timestamptz not null default clock_timestamp();
create index ix_plan_predecessor on plan (predecessor_id) where predecessor_id is not null;
create unique index uq_plan_open_revision on plan (revision_of) where revision_of is not null and state = 'DRAFT';
