create table milestone (
    id         uuid    constraint pk_milestone primary key,
    plan_id    uuid    not null,
    action_id  uuid    not null,
    position   integer,
    title      text    not null,
    due_on     date,
    done_on    date,
    note       text,
    origin_id  uuid,
    removed_at timestamptz,
    version    integer not null default 0,
    constraint fk_milestone_action foreign key (action_id, plan_id) references action (id, plan_id),
    constraint uq_milestone_action_position unique (action_id, position) deferrable initially deferred,
    constraint ck_milestone_removed check ((position is null) = (removed_at is not null))
);
create index ix_milestone_plan on milestone (plan_id);
create trigger audit_milestone after insert or update or delete on milestone
    for each row execute function audit_row();
