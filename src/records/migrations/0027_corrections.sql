-- A passage corrected in the console: in force until its file changes, and then both are shown.
create table corrections (
  id uuid primary key,
  document_id text not null,
  heading text not null,
  was text not null,
  words text not null,
  staff_id uuid not null references staff (id),
  at timestamptz not null,
  -- When its file changed, or it was taken back: from then on the file's own words are in force.
  over_at timestamptz
);
create index corrections_by_document on corrections (document_id) where over_at is null;
