-- What has to leave the house (Teams, letters), in order. A row says what is to be told by ids only; the words are made when it is
-- handed over. Marked 'sending' and committed before that, so that a death in between leaves a mark and never a blind repetition.
create table deliveries (
  id uuid primary key,
  -- Taken while the conversation is locked: within one conversation it is the order of what happened.
  number bigint generated always as identity,
  channel text not null check (channel in ('teams', 'letters')),
  -- Its line: one at a time and in order for each channel and conversation.
  conversation_id uuid references conversations (id),
  -- It waits for nothing before it, and nothing waits for it (a code is worth ten minutes).
  alone boolean not null default false,
  kind text not null,
  tells jsonb not null default '{}',
  twice text not null default 'harmful' check (twice in ('harmless', 'harmful')),
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'unknown', 'refused')),
  attempts integer not null default 0,
  -- How often it may have arrived without our being told.
  in_doubt integer not null default 0,
  -- A code for staff, never an address or a word of the letter.
  why text,
  remote_id text,
  message_id text,
  -- By the desk's clock.
  due_at timestamptz not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  -- By the database's clock.
  leased_by text,
  lease_until timestamptz
);
create index deliveries_under_way on deliveries (channel, number) where state in ('waiting', 'sending');
create index deliveries_in_line on deliveries (channel, conversation_id, number) where state in ('waiting', 'sending') and not alone;
create unique index one_delivery_at_a_time on deliveries (channel, conversation_id) where state = 'sending' and not alone;
create index deliveries_by_conversation on deliveries (conversation_id, number);
create index deliveries_not_arrived on deliveries (number) where state in ('unknown', 'refused');
