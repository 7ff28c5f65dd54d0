-- The tree of what is published already: its shape as at present, its weights as the version in force then says them, where
-- one was recorded and knows the part.
with recursive said as (
    select o.id as outline_id, part ->> 'id' as id, part -> 'content' as content
    from published_outline o
    cross join lateral (select content from plan_version v where v.plan_id = o.plan_id and v.state = 'IN_FORCE'
                        and v.frozen_at <= o.published_at order by v.number desc limit 1) v
    cross join lateral jsonb_path_query(
        cast(v.content as jsonb), 'strict $.** ? (exists (@.id) && exists (@.content))') part
), part as (
    select plan_id as parent_id, id, 'THEME' as kind, code, title, cast(null as numeric) as weight, 1 as level, position
    from plan_theme
    union all
    select theme_id, id, 'OBJECTIVE', code, title, weight_pct, 2, position from objective
    union all
    select coalesce(action_id, objective_id), id, 'INDICATOR', code, title, weight_pct, 3, position from plan_indicator
    union all
    select objective_id, id, 'ACTION', code, title, weight_pct, 4, position from action
), tree as (
    select id as plan_id, id, cast(null as uuid) as parent_id, 'PLAN' as kind, cast(null as text) as code,
           title_tr as title, cast(null as numeric) as weight, cast('{}' as integer[]) as place
    from plan where id in (select plan_id from published_outline)
    union all
    select t.plan_id, p.id, p.parent_id, p.kind, p.code, p.title, p.weight, t.place || p.level || p.position
    from tree t join part p on p.parent_id = t.id and p.position is not null
)
update published_outline o set outline = o.outline || jsonb_build_object('nodes', (
    select jsonb_agg(jsonb_build_object('id', t.id, 'parentId', t.parent_id, 'kind', t.kind, 'code', t.code,
        'title', t.title, 'weight', case when s.id is null then to_jsonb(trim_scale(t.weight))
                                         else s.content -> 'weightPct' end) order by t.place, t.id)
    from tree t left join said s on s.outline_id = o.id and s.id = cast(t.id as text) where t.plan_id = o.plan_id));

create trigger audit_published_outline after insert or update or delete on published_outline
    for each row execute function audit_row();
