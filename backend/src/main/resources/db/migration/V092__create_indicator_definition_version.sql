-- What a definition said at each publication. Nothing here is ever changed or removed.
create table indicator_definition_version (
    id            uuid        constraint pk_indicator_definition_version primary key,
    definition_id uuid        not null constraint fk_indicator_definition_version_definition
        references indicator_definition (id),
    number        integer     not null constraint ck_indicator_definition_version_number check (number > 0),
    content       jsonb       not null,
    reason        text,
    published_by  text        not null,
    published_at  timestamptz not null,
    constraint uq_indicator_definition_version_number unique (definition_id, number)
);
create trigger append_only before update or delete or truncate on indicator_definition_version
    for each statement execute function refuse_change();
create trigger audit_indicator_definition_version after insert on indicator_definition_version
    for each row execute function audit_row();
