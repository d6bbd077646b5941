-- How staff come in: a letter's address, sessions that can be told apart and ended, and from where somebody has come in before.
alter table staff add column email text;
create unique index one_open_account_per_email on staff (lower(email)) where closed_at is null and email is not null;
alter table staff_sessions add column id uuid not null default gen_random_uuid();
create unique index staff_sessions_by_id on staff_sessions (id);
-- The kind of browser and machine, for whoever looks through their own sessions; and how they came in: link, password, openid.
alter table staff_sessions add column device text;
alter table staff_sessions add column came_by text not null default 'link';

-- Where somebody has signed in before, as a hash under the desk's key: guesses from elsewhere do not lock them out there.
create table sign_in_places (
  staff_id uuid not null references staff (id),
  address_hash text not null,
  at timestamptz not null,
  primary key (staff_id, address_hash)
);
