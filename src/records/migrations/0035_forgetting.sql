-- Who asks to be forgotten with a booking still ahead is expected by name until it is over; then the rest goes too.
alter table guests add column forget_at timestamptz;
create index guests_to_forget on guests (forget_at) where forget_at is not null and erased_at is null;
