-- Guests, conversations and their log. What a guest typed or is stands only in guests, contacts and words:
-- erasure empties those and touches nothing else.

create table guests (
  id uuid primary key,
  name text,
  locale text,
  created_at timestamptz not null,
  -- 'unverified' (typed in a chat), 'code', 'signed', 'teams', 'person'
  known_by text not null default 'unverified',
  subject text unique,
  vip boolean not null default false,
  joined_to uuid references guests (id),
  erased_at timestamptz
);

create table contacts (
  id uuid primary key,
  guest_id uuid not null references guests (id),
  kind text not null check (kind in ('email', 'phone')),
  value text not null,
  verified_at timestamptz,
  unique (guest_id, kind, value)
);
create index contacts_by_value on contacts (kind, value);

create table conversations (
  id uuid primary key,
  channel text not null check (channel in ('web', 'teams', 'terminal')),
  token_hash text not null,
  -- Of the network address, with the desk's key: holds and tries are counted by it, the address itself is not kept.
  address_hash text,
  locale text,
  time_zone text,
  language text,
  guest_id uuid references guests (id),
  -- How the guest of this conversation is known, and until when (a chapter): nobody, chapter, reference, code, signed, teams, person.
  known_by text not null default 'nobody',
  last_seq bigint not null default 0,
  holder text not null default 'assistant' check (holder in ('assistant', 'queue', 'receptionist')),
  holder_staff uuid,
  holder_version bigint not null default 1,
  -- The turn that may write at this moment, and which attempt at it: the fence of every row a turn appends.
  running_turn uuid,
  running_attempt integer,
  chapter integer not null default 1,
  chapter_seq bigint not null default 0,
  last_guest_at timestamptz,
  created_at timestamptz not null,
  ended_at timestamptz
);

create table events (
  conversation_id uuid not null references conversations (id),
  seq bigint not null,
  at timestamptz not null,
  type text not null,
  sender text not null check (sender in ('guest', 'assistant', 'receptionist', 'desk')),
  audience text not null default 'all' check (audience in ('all', 'staff')),
  turn_id uuid,
  -- What makes a re-delivered message the same message: the client's message id, a Teams activity id.
  source text,
  -- Ids, states, codes: nothing personal.
  body jsonb not null default '{}',
  primary key (conversation_id, seq),
  constraint one_event_per_source unique (conversation_id, source)
);

-- The words of an event. Erasure replaces `content` by {"erased": true} and leaves the event as it is.
create table words (
  conversation_id uuid not null,
  seq bigint not null,
  content jsonb not null,
  erased_at timestamptz,
  primary key (conversation_id, seq),
  foreign key (conversation_id, seq) references events (conversation_id, seq)
);

create table turns (
  id uuid primary key,
  conversation_id uuid not null references conversations (id),
  state text not null check (state in ('waiting', 'running', 'ended', 'failed')),
  -- The guest's messages it answers: first to last seq.
  from_seq bigint not null,
  to_seq bigint not null,
  holder_version bigint not null,
  attempt integer not null default 0,
  restarts integer not null default 0,
  -- Whether anything of it was said; from then on a further message is the next turn.
  said boolean not null default false,
  leased_by text,
  lease_until timestamptz,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  trace jsonb not null default '{}'
);
create unique index one_waiting_turn_per_conversation on turns (conversation_id) where state = 'waiting';
create unique index one_running_turn_per_conversation on turns (conversation_id) where state = 'running';
create index turns_due on turns (state, lease_until) where state in ('waiting', 'running');

create table handoffs (
  id uuid primary key,
  conversation_id uuid not null references conversations (id),
  state text not null check (state in ('waiting', 'claimed', 'returned', 'closed')),
  reason text not null,
  severity text not null default 'normal' check (severity in ('low', 'normal', 'high', 'urgent')),
  department text,
  staff_id uuid,
  version bigint not null default 1,
  opened_at timestamptz not null,
  claimed_at timestamptz,
  ended_at timestamptz
);
create unique index one_open_handoff_per_conversation on handoffs (conversation_id) where state in ('waiting', 'claimed');
