-- Who would like what was full: told in the order in which they came when a place comes free. Nothing is sold by it.
create table waits (
  id uuid primary key,
  conversation_id uuid not null references conversations (id),
  -- What is wished for, as a line of an offer has it; no name and no words of the guest.
  offering text not null,
  wish jsonb not null,
  fingerprint text not null,
  language text not null,
  state text not null default 'waiting' constraint a_wait_is_open_or_over check (state in ('waiting', 'offered', 'withdrawn', 'over')),
  made_at timestamptz not null,
  -- When what is waited for begins: from then on nobody waits for it.
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  told_at timestamptz
);
create unique index one_wait_for_the_same_wish on waits (conversation_id, fingerprint) where state = 'waiting';
create index waits_in_line on waits (made_at, id) where state = 'waiting';
