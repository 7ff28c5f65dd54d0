-- What a municipality states of an action can come back from the board as a value can, with its reason.
alter table action_claim
    add column unlocked        boolean not null default false,
    add column returned_reason text;
