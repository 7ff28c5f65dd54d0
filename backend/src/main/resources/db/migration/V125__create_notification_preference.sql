create table notification_preference (
    id       uuid    constraint pk_notification_preference primary key,
    account  text    not null,
    version  integer not null default 0,
    email    boolean not null,
    topics   text[]  not null,
    digest   boolean not null,
    language text    not null constraint ck_notification_preference_language check (language in ('tr', 'en')),
    constraint uq_notification_preference_account unique (account),
    constraint ck_notification_preference_topics check (topics <@ array ['DEADLINE', 'APPROVAL', 'RETURN', 'REPLY'])
);
create trigger audit_notification_preference after insert or update or delete on notification_preference
    for each row execute function audit_row();

-- Signs the links that unsubscribe without signing in: made here, so that every instance has the same.
create table unsubscribe_key (
    id     integer constraint pk_unsubscribe_key primary key constraint ck_unsubscribe_key_one check (id = 1),
    secret text    not null
);
insert into unsubscribe_key (id, secret) values (1, gen_random_uuid()::text || gen_random_uuid()::text);
