-- The reference of the request that brought the message: one id through request, turn and delivery.
alter table turns add column request text;
