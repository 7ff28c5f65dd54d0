-- Why the range that holds stands, who stated it and since when; of those stated before, the reason stays unknown.
alter table indicator_range
    add reason    text constraint ck_indicator_range_reason check (length(reason) between 10 and 2000),
    add stated_by text,
    add stated_as text constraint ck_indicator_range_stated_as check (stated_as in ('BOARD_CHAIR', 'ADMIN')),
    add stated_at timestamptz;

update indicator_range r
set stated_by = s.stated_by, stated_at = s.stated_at
from (select distinct on (definition_id, plan_indicator_id) definition_id, plan_indicator_id, stated_by, stated_at
      from range_statement
      order by definition_id, plan_indicator_id, stated_at desc) s
where r.definition_id = s.definition_id or r.plan_indicator_id = s.plan_indicator_id;

alter table indicator_range add constraint ck_indicator_range_reasoned
    check (num_nonnulls(reason, stated_by, stated_as, stated_at) = 4) not valid;
