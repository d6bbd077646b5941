-- The console's search looks for a piece of a name, a contact, a reference or a message: trigrams find it where a scan read every row.
create index guests_by_piece on guests using gin (plain(name) public.gin_trgm_ops) where erased_at is null;
create index contacts_by_piece on contacts using gin (value public.gin_trgm_ops);
create index bookings_by_piece on bookings using gin (replace(reference, '-', '') public.gin_trgm_ops);
create index booking_people_by_piece on booking_people using gin (plain(name) public.gin_trgm_ops);
create index words_by_piece on words using gin (plain(content->>'text') public.gin_trgm_ops) where erased_at is null;
