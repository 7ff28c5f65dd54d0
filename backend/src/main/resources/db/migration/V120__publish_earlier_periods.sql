-- A report publishes the figures of all periods that feed it, not only those of the last one.
alter table published_observation
    drop constraint uq_published_observation_version_indicator_cell,
    add constraint uq_published_observation_version_indicator_cell
        unique (report_id, report_version, plan_indicator_id, period_id, cell);
