-- How plans hang together, as a whole or action by action, and whose plan it is besides its owner's.
create table plan_link (
    id           uuid        constraint pk_plan_link primary key,
    from_plan_id uuid        not null constraint fk_plan_link_from_plan references plan (id),
    to_plan_id   uuid        not null constraint fk_plan_link_to_plan references plan (id),
    from_item_id uuid,
    to_item_id   uuid,
    kind         text        not null constraint ck_plan_link_kind check (kind in (
        'FEEDS', 'PART_OF', 'MONITORS', 'RELATED')),
    note         text        constraint ck_plan_link_note check (length(note) <= 1000),
    linked_by    text        not null,
    linked_at    timestamptz not null,
    constraint ck_plan_link_other check (from_plan_id <> to_plan_id),
    constraint uq_plan_link_from_to_kind unique nulls not distinct (
        from_plan_id, to_plan_id, from_item_id, to_item_id, kind)
);
create index ix_plan_link_to on plan_link (to_plan_id);
create trigger audit_plan_link after insert or update or delete on plan_link
    for each row execute function audit_row();

create table plan_co_owner (
    id              uuid constraint pk_plan_co_owner primary key,
    plan_id         uuid not null constraint fk_plan_co_owner_plan references plan (id),
    organisation_id uuid not null constraint fk_plan_co_owner_organisation references organisation (id),
    constraint uq_plan_co_owner_plan_organisation unique (plan_id, organisation_id)
);
create index ix_plan_co_owner_organisation on plan_co_owner (organisation_id);
create trigger audit_plan_co_owner after insert or update or delete on plan_co_owner
    for each row execute function audit_row();
