create table board_member (
    id              uuid    constraint pk_board_member primary key,
    account         text    not null constraint uq_board_member_account unique,
    name            text    not null collate "tr-x-icu",
    organisation_id uuid    not null constraint fk_board_member_organisation references organisation (id),
    expertise       text[]  not null default '{}',
    term_from       date    not null,
    term_until      date,
    version         integer not null default 0,
    constraint ck_board_member_term check (term_until >= term_from)
);
create trigger audit_board_member after insert or update or delete on board_member
    for each row execute function audit_row();

create table conflict_declaration (
    id              uuid        constraint pk_conflict_declaration primary key,
    member_id       uuid        not null constraint fk_conflict_declaration_member references board_member (id),
    organisation_id uuid        not null constraint fk_conflict_declaration_organisation references organisation (id),
    period_id       uuid        not null constraint fk_conflict_declaration_period references period (id),
    outcome         text        not null
        constraint ck_conflict_declaration_outcome check (outcome in ('NONE', 'DISCLOSED', 'BLOCKED')),
    grounds         text[]      not null default '{}',
    explanation     text,
    declared_at     timestamptz not null,
    version         integer     not null default 0,
    constraint uq_conflict_declaration_member_organisation_period unique (member_id, organisation_id, period_id),
    constraint ck_conflict_declaration_grounds check ((outcome = 'NONE') = (cardinality(grounds) = 0))
);
create index ix_conflict_declaration_period on conflict_declaration (period_id, organisation_id);
create trigger audit_conflict_declaration after insert or update or delete on conflict_declaration
    for each row execute function audit_row();
