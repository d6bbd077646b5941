-- What people add to a case, what they give for it, what they know of a guest, and who was reminded of what is overdue.
alter table cases add column cause text;
alter table cases add column owner_id uuid references staff (id);
alter table cases add column follow_up_at timestamptz;
alter table cases add column followed_up_at timestamptz;

-- What is given for a case; above the limit of whoever gives it, it waits for a second one.
create table redresses (
  id uuid primary key,
  case_id uuid not null references cases (id),
  words text,
  amount bigint not null check (amount >= 0),
  currency text not null,
  state text not null check (state in ('asked', 'granted', 'refused')),
  asked_by uuid not null references staff (id),
  asked_at timestamptz not null,
  answered_by uuid references staff (id),
  answered_at timestamptz,
  constraint nobody_approves_what_they_asked check (answered_by is distinct from asked_by)
);
create index redresses_by_case on redresses (case_id);
create index redresses_asked on redresses (asked_at) where state = 'asked';

-- What staff write down about a case or a guest, for staff.
create table case_notes (
  id uuid primary key,
  case_id uuid not null references cases (id),
  words text,
  staff_id uuid not null references staff (id),
  made_at timestamptz not null
);
create index case_notes_by_case on case_notes (case_id);

create table guest_notes (
  id uuid primary key,
  guest_id uuid not null references guests (id),
  words text,
  staff_id uuid not null references staff (id),
  made_at timestamptz not null,
  withdrawn_at timestamptz
);
create index guest_notes_by_guest on guest_notes (guest_id);

-- One row for each rung that something overdue has climbed to: its owner, then the colleagues on duty, then the manager.
create table reminders (
  id uuid primary key,
  about text not null check (about in ('promise', 'handoff', 'errand', 'follow_up', 'redress', 'wish')),
  about_id uuid not null,
  rung integer not null,
  whom text not null check (whom in ('owner', 'colleagues', 'manager')),
  staff_id uuid references staff (id),
  since timestamptz not null,
  raised_at timestamptz not null,
  seen_at timestamptz,
  seen_by uuid references staff (id),
  over_at timestamptz,
  constraint one_reminder_per_thing_and_rung unique (about, about_id, rung)
);
create index reminders_open on reminders (raised_at) where over_at is null;
