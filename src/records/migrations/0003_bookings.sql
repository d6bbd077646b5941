-- What guests have, what it takes, and what was offered to them; beside it what the desk owes and notes.
-- Personal words stand only in the columns that personal.ts lists; everything else is ids, times, amounts and states.

-- What a booking, a proposal's hold or a closure takes: one row per resource, place and period (buffers included).
create table allocations (
  id uuid primary key default gen_random_uuid(),
  resource text not null,
  place integer not null default 1 check (place >= 1),
  -- The resource's type, kept here so that the desk can be asked "which rooms of this type are taken".
  type text not null,
  during tstzrange not null,
  -- The booking (its id exists from its proposal on) or the closure.
  claimant uuid not null,
  purpose text not null check (purpose in ('booking', 'closure')),
  state text not null check (state in ('held', 'booked', 'released')),
  proposal_id uuid,
  held_until timestamptz,
  -- Not moved when the desk seats anew: a person chose this one, or the guest was told it.
  pinned boolean not null default false,
  constraint a_period_has_a_length check (not isempty(during)),
  constraint a_hold_ends check (state <> 'held' or held_until is not null),
  constraint one_claimant_per_place_and_time
    exclude using gist (resource with =, place with =, during with &&, claimant with <>)
    where (state <> 'released') deferrable initially immediate
);
create index allocations_by_claimant on allocations (claimant) where state <> 'released';
create index allocations_by_proposal on allocations (proposal_id) where state = 'held';
create index allocations_by_type on allocations using gist (type, during) where (state <> 'released');
create index holds_by_end on allocations (held_until) where state = 'held';

-- A resource that cannot be had for a time; `reason` is for staff and names nobody.
create table closures (
  id uuid primary key,
  resource text not null,
  during tstzrange not null,
  reason text,
  staff_id uuid,
  made_at timestamptz not null,
  ended_at timestamptz
);

create table bookings (
  id uuid primary key,
  reference text not null constraint one_booking_per_reference unique,
  kind text not null check (kind in ('stay', 'table', 'appointment')),
  status text not null check (status in ('confirmed', 'changed', 'cancelled', 'requested', 'tentative', 'arrived', 'departed', 'no_show', 'waiting')),
  offering text not null,
  rate text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- A stay's nights, as days of the site.
  arrival date,
  departure date,
  zone text not null,
  party jsonb not null,
  units integer not null default 1 check (units >= 1),
  -- As sold: price lines, terms, needs, extras. The desk's files may say something else by now.
  sale jsonb not null,
  total bigint not null,
  currency text not null,
  -- The fee of its cancellation, once cancelled.
  fee bigint,
  version integer not null default 1,
  -- The .ics SEQUENCE: rises with every change a calendar must take over.
  sequence integer not null default 0,
  booker_id uuid references guests (id),
  conversation_id uuid references conversations (id),
  chapter integer,
  made_by text not null default 'guest' check (made_by in ('guest', 'staff')),
  language text,
  confirmed_at timestamptz not null,
  changed_at timestamptz not null,
  -- A request is answered by then.
  answer_due_at timestamptz,
  -- What makes it sure is missing until then (a contact that answered a code, a deposit).
  guarantee_due_at timestamptz,
  cancelled_at timestamptz,
  constraint a_booking_ends_after_it_begins check (ends_at > starts_at),
  constraint a_stay_is_one_night_or_more check (kind <> 'stay' or departure > arrival)
);
create index bookings_by_period on bookings using gist (tstzrange(starts_at, ends_at));
create index bookings_by_booker on bookings (booker_id);
create index bookings_by_conversation on bookings (conversation_id);

-- Every version of a booking as it was, who made it and how.
create table booking_versions (
  booking_id uuid not null references bookings (id),
  version integer not null,
  at timestamptz not null,
  by_kind text not null check (by_kind in ('guest', 'staff', 'desk')),
  by_id uuid,
  how text,
  proposal_id uuid,
  was jsonb not null,
  primary key (booking_id, version)
);

-- Who comes, as told: names are personal, ages are the party's.
create table booking_people (
  id uuid primary key,
  booking_id uuid not null references bookings (id),
  name text,
  role text not null default 'guest' check (role in ('booker', 'guest')),
  made_at timestamptz not null
);
create index booking_people_by_booking on booking_people (booking_id);

-- A wish in the guest's words: kept, shown as a wish, passed to the department. Marked ones are acknowledged by a person.
create table wishes (
  id uuid primary key,
  booking_id uuid references bookings (id),
  conversation_id uuid references conversations (id),
  words text,
  department text,
  marked text check (marked in ('allergy', 'access')),
  made_at timestamptz not null,
  withdrawn_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid
);
create index wishes_by_booking on wishes (booking_id);

-- An offer: one or several items, committed all or none by one yes.
create table proposals (
  id uuid primary key,
  conversation_id uuid references conversations (id),
  turn_id uuid,
  attempt integer,
  -- Of the arguments: the same tool with the same arguments in one turn gives the same proposal.
  fingerprint text not null,
  staff_id uuid,
  replaces uuid references proposals (id),
  state text not null default 'open' check (state in ('open', 'confirmed', 'declined', 'replaced', 'withdrawn', 'expired')),
  language text not null,
  currency text not null,
  -- Whether resources were held; beyond the address's limit an offer is made without, and says so.
  held boolean not null,
  address_hash text,
  made_at timestamptz not null,
  -- The end of the hold; the proposal itself stays open until closes_at.
  expires_at timestamptz not null,
  closes_at timestamptz not null,
  answered_at timestamptz,
  answered_by text check (answered_by in ('guest', 'staff')),
  answered_staff uuid,
  answered_how text,
  constraint a_proposal_is_somebodys check (conversation_id is not null or staff_id is not null)
);
create unique index one_open_proposal_per_conversation on proposals (conversation_id) where state = 'open';
create unique index one_proposal_per_turn_and_wish on proposals (turn_id, fingerprint) where state in ('open', 'confirmed', 'declined');
create index proposals_by_address on proposals (address_hash, made_at) where held;

create table proposal_items (
  proposal_id uuid not null references proposals (id),
  n integer not null,
  does text not null check (does in ('book', 'change', 'cancel', 'note')),
  booking_id uuid,
  booking_version integer,
  -- Prices, terms, times as they will be committed.
  fixed jsonb not null,
  -- Names, contacts and wishes of the guest until the yes carries them on.
  words jsonb,
  primary key (proposal_id, n)
);
create index proposal_items_by_booking on proposal_items (booking_id);

-- What a yes brought about; a second yes reads the same row.
create table receipts (
  proposal_id uuid primary key references proposals (id),
  at timestamptz not null,
  by_kind text not null check (by_kind in ('guest', 'staff')),
  staff_id uuid,
  how text,
  body jsonb not null
);

-- How a conversation came to know whose booking or contact it is: the ladder's rungs, for one chapter.
create table proofs (
  id uuid primary key,
  conversation_id uuid not null references conversations (id),
  chapter integer not null,
  booking_id uuid references bookings (id),
  guest_id uuid references guests (id),
  rung text not null check (rung in ('reference', 'code', 'signed', 'teams', 'person')),
  staff_id uuid,
  at timestamptz not null
);
create index proofs_by_conversation on proofs (conversation_id);

-- Tries to prove something, also for things that do not exist; `what` is a hash, never the words typed.
create table tries (
  id bigint generated always as identity primary key,
  what text not null,
  address_hash text,
  conversation_id uuid,
  succeeded boolean not null default false,
  at timestamptz not null
);
create index tries_by_what on tries (what, at);
create index tries_by_address on tries (address_hash, at);

-- A code sent to the contact on file. The code itself is never kept.
create table codes (
  id uuid primary key,
  conversation_id uuid not null references conversations (id),
  booking_id uuid,
  guest_id uuid,
  contact_id uuid,
  code_hash text not null,
  purpose text not null default 'identity',
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index codes_by_conversation on codes (conversation_id, made_at);

-- Two guests found to be one, and how it was known; undone by writing undone_at.
create table joinings (
  id uuid primary key,
  guest_id uuid not null references guests (id),
  into_id uuid not null references guests (id),
  by_proof text not null check (by_proof in ('code', 'signed', 'teams', 'person')),
  staff_id uuid,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid
);
create unique index one_joining_per_guest on joinings (guest_id) where undone_at is null;

create table cases (
  id uuid primary key,
  reference text not null constraint one_case_per_reference unique,
  conversation_id uuid references conversations (id),
  guest_id uuid references guests (id),
  booking_id uuid references bookings (id),
  topic text not null,
  severity text not null check (severity in ('low', 'normal', 'high', 'urgent')),
  department text not null,
  state text not null default 'open' check (state in ('open', 'waiting', 'resolved', 'closed')),
  -- For the manager alone: about a member of staff, harassment, theft, discrimination.
  confidential boolean not null default false,
  about_staff uuid,
  words text,
  version integer not null default 1,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  ended_at timestamptz
);
create index cases_by_state on cases (state, opened_at);

-- What the desk owes by a time. `what` is a code, its words stand in prompts/labels.yaml; `words` holds what a person wrote.
create table promises (
  id uuid primary key,
  conversation_id uuid references conversations (id),
  case_id uuid references cases (id),
  booking_id uuid references bookings (id),
  what text not null,
  words text,
  department text,
  due_at timestamptz not null,
  state text not null default 'due' check (state in ('due', 'kept', 'late', 'withdrawn')),
  made_at timestamptz not null,
  ended_at timestamptz,
  staff_id uuid
);
create index promises_due on promises (due_at) where state in ('due', 'late');

-- To be done or passed on; costs nobody anything and binds only the desk.
create table errands (
  id uuid primary key,
  conversation_id uuid references conversations (id),
  booking_id uuid references bookings (id),
  kind text not null check (kind in ('errand', 'message', 'lost_thing', 'call_back')),
  department text,
  words text,
  contact text,
  fingerprint text,
  due_at timestamptz,
  state text not null default 'open' check (state in ('open', 'done', 'withdrawn')),
  made_at timestamptz not null,
  ended_at timestamptz,
  staff_id uuid
);
create index errands_by_state on errands (state, made_at);
create unique index one_note_per_wish_and_conversation on errands (conversation_id, fingerprint) where state = 'open';

-- Who did what: ids only.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  by_kind text not null check (by_kind in ('guest', 'staff', 'desk', 'assistant')),
  by_id uuid,
  did text not null,
  noun text not null,
  noun_id text,
  details jsonb not null default '{}'
);
create index audit_by_noun on audit (noun, noun_id);
