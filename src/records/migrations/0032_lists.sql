-- Whoever has a list open hears that something on it changed ('b' a booking or block, 'k' a case or promise), and reads it anew.
create function announce_lists() returns trigger language plpgsql as $$
begin
  perform pg_notify(current_schema()::text, tg_argv[0]);
  return null;
end $$;
create trigger bookings_announced after insert or update on bookings for each statement execute function announce_lists('b');
create trigger closures_announced after insert or update on closures for each statement execute function announce_lists('b');
create trigger wishes_announced after insert or update on wishes for each statement execute function announce_lists('b');
create trigger errands_announced after insert or update on errands for each statement execute function announce_lists('k');
create trigger cases_announced after insert or update on cases for each statement execute function announce_lists('k');
create trigger redresses_announced after insert or update on redresses for each statement execute function announce_lists('k');
create trigger promises_announced after insert or update on promises for each statement execute function announce_lists('k');
create trigger reminders_announced after insert or update on reminders for each statement execute function announce_lists('k');
