-- A total that the form added up from its parts; typed values are false.
alter table observation add column worked_out boolean not null default false;
