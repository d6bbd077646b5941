-- The contact that takes the old one's place once its code has come back.
alter table codes add column new_contact_id uuid references contacts (id);
-- Bookings that are held until a contact has answered a code.
create index bookings_to_be_sure on bookings (guarantee_due_at) where status = 'tentative';
