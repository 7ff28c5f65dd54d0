-- What a report version measured a plan by: its tree, weights, baselines and targets as they were when it was published.
-- A later revision of the plan leaves the figures of that publication as they are.
create table published_outline (
    id             uuid        constraint pk_published_outline primary key,
    report_id      uuid        not null constraint fk_published_outline_report references report (id),
    report_version integer     not null,
    plan_id        uuid        not null constraint fk_published_outline_plan references plan (id),
    outline        jsonb       not null,
    published_at   timestamptz not null,
    constraint uq_published_outline_version_plan unique (report_id, report_version, plan_id)
);
-- For what is published already: as the version that was in force then says, where one was recorded and knows the
-- indicator; of one it does not know (added for monitoring), and of plans without a version, what holds at present.
insert into published_outline (id, report_id, report_version, plan_id, outline, published_at)
with published as (
    select o.report_id, o.report_version, i.plan_id, min(o.published_at) as published_at
    from published_observation o join plan_indicator i on i.id = o.plan_indicator_id group by 1, 2, 3
), said as (
    select p.report_id, p.report_version, part ->> 'id' as id, part -> 'content' as content
    from published p
    cross join lateral (select content from plan_version v where v.plan_id = p.plan_id and v.state = 'IN_FORCE'
                        and v.frozen_at <= p.published_at order by v.number desc limit 1) v
    cross join lateral jsonb_path_query(
        cast(v.content as jsonb), 'strict $.** ? (exists (@.content.measure))') part
)
select gen_random_uuid(), p.report_id, p.report_version, p.plan_id, jsonb_build_object('planId', p.plan_id,
    'startYear', l.start_year, 'endYear', l.end_year, 'indicators', coalesce((select jsonb_agg(jsonb_build_object(
        'id', i.id, 'definitionCode', i.definition_code, 'unit', coalesce(s.content ->> 'unit', i.unit),
        'measure', coalesce(s.content ->> 'measure', i.measure),
        'direction', case when s.id is null then i.direction else s.content ->> 'direction' end,
        'accumulation', case when s.id is null then i.accumulation else s.content ->> 'accumulation' end,
        'baseline', case when s.id is null then to_jsonb(trim_scale(i.baseline_value)) else s.content -> 'baselineValue' end,
        'baselineYear', case when s.id is null then to_jsonb(i.baseline_year) else s.content -> 'baselineYear' end,
        'target', case when s.id is null then to_jsonb(trim_scale(i.target_value)) else s.content -> 'targetValue' end,
        'targets', coalesce(s.content -> 'targets', i.targets)) order by i.id)
    from plan_indicator i left join said s on (s.report_id, s.report_version, s.id) = (p.report_id, p.report_version, cast(i.id as text))
    where i.plan_id = p.plan_id and i.position is not null), '[]')), p.published_at
from published p join plan l on l.id = p.plan_id;
