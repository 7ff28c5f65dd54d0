-- What was ever said about where an indicator's values lie, and why; without bounds: that nothing is said any more.
create table range_statement (
    id                uuid        constraint pk_range_statement primary key,
    definition_id     uuid        constraint fk_range_statement_definition references indicator_definition (id),
    plan_indicator_id uuid        constraint fk_range_statement_plan_indicator references plan_indicator (id)
        on delete cascade,
    min               numeric(19, 4),
    max               numeric(19, 4),
    reason            text        constraint ck_range_statement_reason check (length(reason) between 10 and 2000),
    stated_by         text        not null,
    stated_as         text        constraint ck_range_statement_stated_as check (stated_as in ('BOARD_CHAIR', 'ADMIN')),
    stated_at         timestamptz not null,
    constraint ck_range_statement_subject check (num_nonnulls(definition_id, plan_indicator_id) = 1)
);
create index ix_range_statement_definition on range_statement (definition_id, stated_at desc, id desc);
create index ix_range_statement_plan_indicator on range_statement (plan_indicator_id, stated_at desc, id desc);

-- Of what was said before, the audit trail knows who and when; why, and in which role, nobody wrote down.
insert into range_statement (id, definition_id, plan_indicator_id, min, max, stated_by, stated_at)
select gen_random_uuid(), d.id, p.id, (e.after ->> 'min')::numeric, (e.after ->> 'max')::numeric, e.actor, e.at
from audit_event e
    left join indicator_definition d on d.id = (coalesce(e.after, e.before) ->> 'definition_id')::uuid
    left join plan_indicator p on p.id = (coalesce(e.after, e.before) ->> 'plan_indicator_id')::uuid
where e.entity = 'indicator_range' and num_nonnulls(d.id, p.id) = 1;

-- From now on a bound wants a reason; taking it back tells who and when.
alter table range_statement add constraint ck_range_statement_reasoned
    check (num_nonnulls(min, max) = 0 or num_nonnulls(reason, stated_as) = 2) not valid;
create trigger append_only before update or truncate on range_statement
    for each statement execute function refuse_change();
create trigger audit_range_statement after insert or update or delete on range_statement
    for each row execute function audit_row();
