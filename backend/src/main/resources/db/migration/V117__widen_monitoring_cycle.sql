-- Periods of a month, four months, half a year or a year; several of them may feed one report.
alter table monitoring_cycle
    add column frequency text not null default 'HALF_YEARLY' constraint ck_monitoring_cycle_frequency check (frequency in
        ('MONTHLY', 'FOUR_MONTHLY', 'HALF_YEARLY', 'YEARLY'));

alter table period
    add column version integer not null default 0,
    drop constraint ck_period_ordinal,
    drop constraint uq_period_cycle_feeds,
    add constraint ck_period_ordinal check (ordinal between 1 and 120),
    add constraint uq_period_cycle_code unique (cycle_id, code);
create index ix_period_opens_on on period (opens_on);
create index ix_period_deadline on period (deadline);
