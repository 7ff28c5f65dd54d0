-- What is still missing, unit by unit, when somebody was told: as long as both lists are, the reader's own units first.
alter table notification
    add units     text[]    not null default '{}', -- '' for what the plan gives to nobody
    add numbers   integer[] not null default '{}',
    add own_units integer   not null default 0,
    add constraint ck_notification_numbers check (cardinality(numbers) = cardinality(units)),
    add constraint ck_notification_own_units check (own_units between 0 and cardinality(units));
