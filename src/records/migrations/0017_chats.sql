-- Chats in Microsoft Teams: the conversation held in each, and where words to it are sent (the Bot Framework's conversation reference).
create table chats (
  conversation_id uuid primary key references conversations (id),
  channel_id text not null,
  thread text not null,
  -- Before others; between one person and the desk alone where it is false.
  shared boolean not null,
  tenant text,
  service_url text,
  bot_id text,
  member_id text,
  -- 'blocked': the person wants no more messages; 'gone': the app was taken out, and with it the way there.
  state text not null default 'open' check (state in ('open', 'blocked', 'gone')),
  -- The last event of the log that was looked at for what is to be sent.
  told_seq bigint not null default 0,
  -- A reply that is being shown as it is written: its turn, Teams' name for it, and how often it grew.
  stream_turn uuid,
  stream_id text,
  stream_step integer,
  seen_at timestamptz not null,
  constraint one_conversation_per_chat unique (channel_id, thread)
);

-- A colleague's object id in the organisation's directory: by it Teams knows them.
alter table staff add column entra_id text unique;
-- The colleague who speaks for themselves here, in a chat with the desk alone.
alter table conversations add column staff_id uuid references staff (id);
