-- Whether there is an equality unit or commission (circular 2010/10), and since when. What was said before stays.
create table equality_fact (
    id                 uuid        constraint pk_equality_fact primary key,
    organisation_id    uuid        not null constraint fk_equality_fact_organisation references organisation (id),
    body               text        not null constraint ck_equality_fact_body check (body in (
        'EQUALITY_UNIT', 'EQUALITY_COMMISSION')),
    present            boolean     not null,
    since              date        not null,
    -- The first day on which it no longer held; the same as since where it was a mistake and never held.
    until              date,
    name               text,
    contact            text,
    decision_reference text,
    source             text,
    recorded_by        text        not null,
    recorded_at        timestamptz not null,
    version            integer     not null default 0,
    constraint ck_equality_fact_until check (until >= since)
);
create unique index uq_equality_fact_present on equality_fact (organisation_id, body) where until is null;
create index ix_equality_fact_organisation on equality_fact (organisation_id, body, since);
create trigger audit_equality_fact after insert or update or delete on equality_fact
    for each row execute function audit_row();
