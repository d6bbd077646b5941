-- The reference of the request that caused it, the same in every log line and span of the request, its turn and the delivery.
alter table deliveries add column request text;
