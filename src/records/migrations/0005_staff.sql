-- Staff of this desk, how they get in, and what the queue needs of them.
create table staff (
  id uuid primary key,
  name text not null,
  roles text[] not null default '{receptionist}',
  departments text[] not null default '{}',
  password_hash text,
  subject text unique,
  created_at timestamptz not null,
  closed_at timestamptz
);
create unique index one_open_account_per_name on staff (lower(name)) where closed_at is null;

-- A link that works once and for thirty minutes; only its hash is kept.
create table invitations (
  token_hash text primary key,
  staff_id uuid not null references staff (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table staff_sessions (
  token_hash text primary key,
  staff_id uuid not null references staff (id),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index staff_sessions_by_staff on staff_sessions (staff_id) where ended_at is null;

-- Attempts to sign in, by a hash of name and address, so that guessing is slow.
create table sign_in_attempts (
  what text not null,
  at timestamptz not null
);
create index sign_in_attempts_by_what on sign_in_attempts (what, at);

alter table handoffs add column emergency boolean not null default false;
alter table handoffs add column lapsed_at timestamptz;
