-- A colleague's picture, which guests see where that person has joined; its id changes with the picture.
create table photos (
  id uuid primary key,
  staff_id uuid not null unique references staff (id),
  type text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
  bytes bytea not null,
  made_at timestamptz not null,
  constraint a_photo_is_small check (octet_length(bytes) between 1 and 200000)
);
