-- A proposal may end without coming into the library: taken back by its proposer, or rejected with a reason.
alter table indicator_definition
    drop constraint ck_indicator_definition_state,
    drop constraint ck_indicator_definition_public,
    drop constraint ck_indicator_definition_proposed,
    add constraint ck_indicator_definition_state
        check (state in ('PROPOSED', 'IN_REVIEW', 'PUBLISHED', 'RETIRED', 'WITHDRAWN', 'REJECTED')),
    add constraint ck_indicator_definition_public check (state not in ('PUBLISHED', 'RETIRED')
        or number > 0 and title_en is not null and rights_type is not null and measure is not null
            and unit is not null and theme_slug is not null),
    add constraint ck_indicator_definition_proposed check (state in ('PUBLISHED', 'RETIRED')
        or proposer_account is not null and proposed_at is not null),
    add constraint ck_indicator_definition_rejected check (state <> 'REJECTED' or return_reason is not null);
