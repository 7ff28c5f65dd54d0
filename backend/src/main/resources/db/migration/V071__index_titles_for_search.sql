create index ix_objective_search on objective using gin (tr_fold(title) gin_trgm_ops);
create index ix_action_search on action using gin (tr_fold(title) gin_trgm_ops);
create index ix_plan_indicator_search on plan_indicator using gin (tr_fold(title) gin_trgm_ops);
