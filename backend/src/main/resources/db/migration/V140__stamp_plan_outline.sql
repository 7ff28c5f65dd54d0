-- One small row that tells whether a plan's tree is still the one that something was worked out from. Every transaction
-- that touches a plan or a part of it leaves a new stamp, whichever way it comes in.
create table plan_stamp (
    plan_id uuid constraint pk_plan_stamp primary key
        constraint fk_plan_stamp_plan references plan (id) on delete cascade,
    stamp   uuid not null
);
insert into plan_stamp (plan_id, stamp) select id, gen_random_uuid() from plan;

-- The argument names the column that holds the plan. One stamp a transaction: an import of thousands of parts writes it
-- once.
create function stamp_plan() returns trigger language plpgsql as
$$
declare
    touched uuid := to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[0];
    ours uuid := nullif(current_setting('yeep.stamp', true), '');
begin
    if ours is null then
        ours := gen_random_uuid();
        perform set_config('yeep.stamp', ours::text, true);
    end if;
    if tg_op = 'INSERT' and tg_table_name = 'plan' then
        insert into plan_stamp (plan_id, stamp) values (touched, ours);
    else
        update plan_stamp s set stamp = ours where s.plan_id = touched and s.stamp <> ours;
    end if;
    return null;
end
$$;
create trigger stamp_plan after insert or update on plan
    for each row execute function stamp_plan('id');
create trigger stamp_plan after insert or update or delete on plan_theme
    for each row execute function stamp_plan('plan_id');
create trigger stamp_plan after insert or update or delete on objective
    for each row execute function stamp_plan('plan_id');
create trigger stamp_plan after insert or update or delete on action
    for each row execute function stamp_plan('plan_id');
create trigger stamp_plan after insert or update or delete on plan_indicator
    for each row execute function stamp_plan('plan_id');
