-- For clearing away the old ones without looking through the others.
create index ix_notification_created on notification (created_at);
create index ix_notification_read on notification (read_at) where read_at is not null;
