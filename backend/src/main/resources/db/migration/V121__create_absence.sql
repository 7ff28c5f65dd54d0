-- When somebody who answers for a unit is away, the deputy stands in; both days belong to it.
create table unit_absence (
    id             uuid    constraint pk_unit_absence primary key,
    unit_id        uuid    not null constraint fk_unit_absence_unit references unit (id),
    responsible_id uuid    not null constraint fk_unit_absence_responsible references unit_responsible (id),
    first_day      date    not null,
    last_day       date    not null,
    said_by        text    not null,
    version        integer not null default 0,
    constraint ck_unit_absence_days check (first_day <= last_day),
    constraint ex_unit_absence_days
        exclude using gist (responsible_id with =, daterange(first_day, last_day, '[]') with &&)
);
create index ix_unit_absence_unit on unit_absence (unit_id, last_day);
create trigger audit_unit_absence after insert or update or delete on unit_absence
    for each row execute function audit_row();
