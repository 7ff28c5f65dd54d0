-- What the public was not shown when a submission was published; all other cells of a published submission were.
create table withheld_cell (
    id                uuid constraint pk_withheld_cell primary key,
    submission_id     uuid not null constraint fk_withheld_cell_submission references submission (id),
    plan_indicator_id uuid not null constraint fk_withheld_cell_plan_indicator references plan_indicator (id),
    cell              text not null,
    reason            text not null constraint ck_withheld_cell_reason check (reason in
        ('SMALL_NUMBER', 'PLACE_LEVEL', 'PROTECTS_OTHER', 'EARLIER_RELEASE')),
    constraint uq_withheld_cell_submission_indicator_cell unique (submission_id, plan_indicator_id, cell)
);
create trigger audit_withheld_cell after insert or update or delete on withheld_cell
    for each row execute function audit_row();

-- What reports hid so far, those withdrawn since included. Which of the cells were small is not written there.
insert into withheld_cell (id, submission_id, plan_indicator_id, cell, reason)
select distinct on (2, 3, 4)
    gen_random_uuid(),
    (source ->> 'submissionId')::uuid,
    (indicator ->> 'planIndicatorId')::uuid,
    cell ->> 'cell',
    'SMALL_NUMBER'
from report_version v,
    jsonb_array_elements(v.content::jsonb -> 'annex' -> 'sources') source,
    jsonb_array_elements(v.content::jsonb -> 'chapters') chapter,
    jsonb_array_elements(chapter -> 'indicators') rights,
    jsonb_array_elements(rights -> 'indicators') indicator,
    jsonb_array_elements(indicator -> 'cells') cell
where source ->> 'planId' = chapter ->> 'planId' and (cell ->> 'suppressed')::boolean;
