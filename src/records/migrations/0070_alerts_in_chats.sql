-- An emergency is written to colleagues in their own chats with the desk as well: when that was ordered, and when it was known to have arrived.
alter table alerts add column written_at timestamptz, add column arrived_at timestamptz;
update alerts set written_at = raised_at;
create index alerts_not_written on alerts (raised_at) where written_at is null;
create index alerts_not_arrived on alerts (raised_at) where arrived_at is null;
