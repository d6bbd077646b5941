-- For the manager alone: the case behind it is about staff, harassment, theft or discrimination. Receptionists see that
-- somebody waits, not why, and cannot claim it.
alter table handoffs add column confidential boolean not null default false;
-- Whoever the case is about sees nothing of it.
alter table handoffs add column about_staff uuid;
create index handoffs_open on handoffs (state) where state in ('waiting', 'claimed');

-- An emergency that colleagues must see. "Alerted" may be said only once it was shown on an open console (or, later,
-- accepted by mail or Teams): shown_at, shown_to.
create table alerts (
  id uuid primary key,
  conversation_id uuid not null references conversations (id),
  handoff_id uuid not null references handoffs (id),
  kind text not null,
  language text not null,
  raised_at timestamptz not null,
  shown_at timestamptz,
  shown_to uuid references staff (id)
);
create index alerts_not_shown on alerts (raised_at) where shown_at is null;
create index alerts_by_conversation on alerts (conversation_id);
