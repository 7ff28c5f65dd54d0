-- What the public calendar shows: openings, deadlines, and deadlines moved for one submission alone.
create view calendar_entry as
select 'OPENING:' || p.id as key, 'OPENING' as kind, p.opens_on as day, p.id as period_id,
       null::uuid as plan_id, null::date as former_deadline, null::text as reason, null::timestamptz as granted_at
from period p
union all
select 'DEADLINE:' || p.id, 'DEADLINE', p.deadline, p.id, null, x.former_deadline, x.reason, x.granted_at
from period p
left join lateral (
    select former_deadline, reason, granted_at from deadline_extension
    where period_id = p.id and submission_id is null order by granted_at desc limit 1) x on true
union all
select 'DEADLINE:' || s.id, 'DEADLINE', s.extended_to, p.id, s.plan_id, x.former_deadline, x.reason, x.granted_at
from submission s
join period p on p.id = s.period_id
join lateral (
    select former_deadline, reason, granted_at from deadline_extension
    where submission_id = s.id order by granted_at desc limit 1) x on true
where s.extended_to > p.deadline;
