-- What a receptionist needs beside the log: who looks and who types, what was begun and not sent, words kept for many guests,
-- what is put off till later, and what came of a handoff.
create unlogged table looking (
  staff_id uuid not null references staff (id),
  conversation_id uuid not null references conversations (id),
  seen_at timestamptz not null,
  typing_at timestamptz,
  primary key (conversation_id, staff_id)
);

create table drafts (
  conversation_id uuid not null references conversations (id),
  staff_id uuid not null references staff (id),
  words text not null,
  kept_at timestamptz not null,
  primary key (conversation_id, staff_id)
);

-- The words by language, with fields such as {guest}; a retired one stays, since events name it.
create table macros (
  id uuid primary key,
  name text not null,
  words jsonb not null,
  staff_id uuid not null references staff (id),
  changed_at timestamptz not null,
  retired_at timestamptz
);
create unique index one_macro_per_name on macros (lower(name)) where retired_at is null;

create table snoozes (
  conversation_id uuid primary key references conversations (id),
  staff_id uuid not null references staff (id),
  until_at timestamptz not null,
  made_at timestamptz not null
);

alter table handoffs add column outcome text check (outcome in ('solved', 'passed_on', 'no_answer', 'not_possible', 'spam'));
-- For one colleague, where it was handed to one.
alter table handoffs add column for_staff uuid references staff (id);
create index handoffs_by_conversation on handoffs (conversation_id, opened_at);
create index conversations_by_last_word on conversations (coalesce(last_guest_at, created_at) desc, id);
create index conversations_by_guest on conversations (guest_id) where guest_id is not null;

-- An answer that a colleague marked as wrong.
create table marks (
  turn_id uuid primary key references turns (id),
  conversation_id uuid not null references conversations (id),
  staff_id uuid not null references staff (id),
  words text,
  at timestamptz not null
);
