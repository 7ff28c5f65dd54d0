create table audit_event (
    id         bigint generated always as identity constraint pk_audit_event primary key,
    at         timestamptz not null default clock_timestamp(),
    actor      text        not null,
    request_id text        not null,
    operation  text        not null,
    entity     text        not null,
    entity_id  text        not null,
    action     text        not null constraint ck_audit_event_action check (action in ('INSERT', 'UPDATE', 'DELETE')),
    before     jsonb,
    after      jsonb
);
create index ix_audit_event_entity on audit_event (entity, entity_id, id);
create index ix_audit_event_actor on audit_event (actor, id);

-- The hash chain stands apart because events become visible in commit order, not in id order:
-- sealing numbers what is committed and never has to change an event.
create table audit_seal (
    number   bigint      constraint pk_audit_seal primary key,
    event_id bigint      not null constraint fk_audit_seal_event references audit_event (id),
    hash     text        not null,
    at       timestamptz not null default clock_timestamp(),
    constraint uq_audit_seal_event unique (event_id)
);

create function audit_row() returns trigger language plpgsql as
$$
declare
    was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    is_ jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
    if tg_op = 'UPDATE' and was = is_ then
        return null;
    end if;
    insert into audit_event (actor, request_id, operation, entity, entity_id, action, before, after)
    values (coalesce(nullif(current_setting('yeep.actor', true), ''), session_user),
            coalesce(current_setting('yeep.request', true), ''),
            coalesce(current_setting('yeep.operation', true), ''),
            tg_table_name, coalesce(is_ ->> 'id', was ->> 'id', ''), tg_op, was, is_);
    return null;
end
$$;

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger append_only before update or delete or truncate on audit_event
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on audit_seal
    for each statement execute function refuse_change();
