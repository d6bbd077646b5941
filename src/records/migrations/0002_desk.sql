-- The desk as it came in: every version kept, the newest in force. Files are how it comes in; these rows own it.
create table desk_versions (
  version integer primary key,
  -- The file it came from, or 'console' for what a manager wrote.
  source text not null,
  -- Of the text as it came: a file is taken again only when this differs from what that file last brought in.
  hash text not null,
  content jsonb not null,
  text text not null,
  brought_in_at timestamptz not null,
  staff_id uuid,
  -- The console's version that a changed file put aside; both are shown to the manager.
  put_aside integer references desk_versions (version)
);
create index desk_versions_by_source on desk_versions (source, version);

-- What can be booked for a time. Never deleted: what is gone from the file is retired.
create table resources (
  id text primary key,
  type text not null,
  site text,
  name jsonb not null,
  places integer not null check (places >= 1),
  seats integer not null check (seats >= 1),
  features text[] not null default '{}',
  connects_with text[] not null default '{}',
  retired_at timestamptz
);
create index resources_by_type on resources (type) where retired_at is null;
