create table population (
    id              uuid    constraint pk_population primary key,
    organisation_id uuid    not null constraint fk_population_organisation references organisation (id),
    year            integer not null constraint ck_population_year check (year between 1927 and 2200),
    female          integer constraint ck_population_female check (female >= 0),
    male            integer constraint ck_population_male check (male >= 0),
    total           integer not null constraint ck_population_total check (total > 0),
    source          text    not null,
    version         integer not null default 0,
    constraint uq_population_organisation_year unique (organisation_id, year),
    -- Both sexes or neither, and together they are the total.
    constraint ck_population_sum check (num_nonnulls(female, male) = 0
        or num_nonnulls(female, male) = 2 and female + male = total)
);
create trigger audit_population after insert or update or delete on population
    for each row execute function audit_row();

create table staff_training (
    id              uuid          constraint pk_staff_training primary key,
    organisation_id uuid          not null constraint fk_staff_training_organisation references organisation (id),
    held_on         date          not null,
    topic           text          not null constraint ck_staff_training_topic check (topic in (
        'GENDER_EQUALITY', 'INDICATOR_BASED_MONITORING', 'PLAN_DRAFTING', 'RIGHTS_BASED_MONITORING')),
    hours           numeric(5, 1) constraint ck_staff_training_hours check (hours > 0),
    female          integer       constraint ck_staff_training_female check (female >= 0),
    male            integer       constraint ck_staff_training_male check (male >= 0),
    provider        text,
    note            text,
    version         integer       not null default 0
);
create index ix_staff_training_organisation on staff_training (organisation_id, held_on, id);
create trigger audit_staff_training after insert or update or delete on staff_training
    for each row execute function audit_row();
