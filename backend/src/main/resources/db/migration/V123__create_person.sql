-- Who signed in, as the token said it: so that somebody can be reminded. Written by signing in, not by anybody's
-- decision, and not audited: an address must be able to go, and the audit trail keeps everything.
create table person (
    id              uuid        constraint pk_person primary key default gen_random_uuid(),
    account         text        not null,
    name            text        not null,
    email           text, -- only one that Keycloak has verified
    organisation_id uuid        constraint fk_person_organisation references organisation (id),
    roles           text[]      not null,
    first_seen_at   timestamptz not null,
    last_seen_at    timestamptz not null,
    constraint uq_person_account unique (account)
);
create index ix_person_organisation on person (organisation_id);
