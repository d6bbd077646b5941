-- Two who come in one moment still stand one behind the other.
alter table waits add column n bigint generated always as identity;
drop index waits_in_line;
create index waits_in_line on waits (n) where state = 'waiting';
