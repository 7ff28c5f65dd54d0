-- How a definition came in, was judged and left. Those that shipped with the product were proposed by nobody.
create sequence indicator_proposal_number;
alter table indicator_definition
    add column proposer_organisation_id uuid constraint fk_indicator_definition_proposer references organisation (id),
    add column proposer_account         text,
    add column proposed_at              timestamptz,
    add column plan_indicator_id        uuid,
    add column reviewer_account         text,
    add column return_reason            text,
    add column decided_by               text,
    add column decided_at               timestamptz,
    add column retirement_reason        text,
    add column retired_at               timestamptz,
    add column successor_code           text constraint fk_indicator_definition_successor
        references indicator_definition (code),
    add constraint ck_indicator_definition_proposed check (state not in ('PROPOSED', 'IN_REVIEW')
        or proposer_account is not null and proposed_at is not null),
    add constraint ck_indicator_definition_retired check ((state = 'RETIRED') = (retirement_reason is not null)),
    add constraint ck_indicator_definition_successor check (successor_code <> code);
create index ix_indicator_definition_proposer on indicator_definition (proposer_organisation_id, id)
    where proposed_at is not null;
create index ix_indicator_definition_proposals on indicator_definition (state, id) where proposed_at is not null;
