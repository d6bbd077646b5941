-- What the desk can tell: documents, their passages, the words in them, and a vector for each passage and space.
-- `audience` and `expires_on` stand on every table that is searched, so that row-level security needs no join
-- and the vector index can leave out what a guest may not see.

create function plain(value text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, value));

create table documents (
  id text primary key,
  title text not null,
  language text not null,
  audience text not null check (audience in ('guest', 'staff')),
  updated_on date,
  expires_on date,
  -- What the file last brought in; a file is taken only when it differs from this.
  brought text not null,
  taken_at timestamptz not null
);

create table passages (
  id bigint generated always as identity primary key,
  document_id text not null references documents (id) on delete cascade,
  n integer not null,
  audience text not null,
  expires_on date,
  language text not null,
  config regconfig not null,
  title text not null,
  trail text[] not null,
  heading text not null,
  body text not null,
  unique (document_id, n)
);

-- The words of passages for full text. No policy stands on it, because full text cannot use its index under one: it is
-- worth nothing without the passage, and who may read that is decided there.
create table passage_words (
  passage_id bigint primary key references passages (id) on delete cascade,
  search tsvector not null
);
create index passage_words_by_word on passage_words using gin (search);

-- As written and without accents: guests type both. A title, B headings, D text.
create function words_of(config regconfig, title text, heading text, body text) returns tsvector language sql immutable parallel safe
  return setweight(to_tsvector(config, title) || to_tsvector(config, plain(title)), 'A')
    || setweight(to_tsvector(config, heading) || to_tsvector(config, plain(heading)), 'B')
    || setweight(to_tsvector(config, body) || to_tsvector(config, plain(body)), 'D');
create function note_words() returns trigger language plpgsql as $$
begin
  insert into passage_words (passage_id, search) values (new.id, words_of(new.config, new.title, new.heading, new.body));
  return null;
end $$;
create trigger words_are_noted after insert on passages for each row execute function note_words();

-- Which words the documents use, and in how many passages: rare words weigh more, and mistyped ones find their neighbours.
create table terms (
  word text not null,
  language text not null,
  audience text not null,
  -- Without accents; by the byte, so that a beginning is a range.
  bare text collate "C" not null,
  stems text[] not null,
  passages integer not null,
  primary key (word, language, audience)
);
create index terms_by_stem on terms using gin (stems);
create index terms_by_bare on terms (bare);
create index terms_by_likeness on terms using gin (bare public.gin_trgm_ops);

-- No width: spaces differ. A space that grows large gets its own indexes (knowledge/spaces.ts).
create table embeddings (
  passage_id bigint not null references passages (id) on delete cascade,
  space text not null,
  -- A passage has as many vectors as its embedder needs to see all of it: 0 is its headings, 1 … its text.
  part integer not null,
  audience text not null,
  expires_on date,
  vector vector not null,
  primary key (space, passage_id, part)
);
alter table embeddings alter column vector set storage main;
create index embeddings_by_passage on embeddings (passage_id);

-- Nobody reads more than his audience: a transaction says who asks (`desk.audience`) and on which day (`desk.today`).
-- Saying nothing is asking as a guest, who sees nothing that can expire. Only ingesting sees and writes all.
create function may_read(audience text, expires_on date) returns boolean language sql stable parallel safe
  return (audience = 'guest' or coalesce(current_setting('desk.audience', true), '') = 'staff')
    and (expires_on is null or expires_on >= nullif(current_setting('desk.today', true), '')::date);
create function may_write() returns boolean language sql stable parallel safe
  return coalesce(current_setting('desk.audience', true), '') = 'ingest';

-- Every search goes through these: even whom no policy binds gets no more than he may read.
create view readable_passages with (security_invoker = true) as select * from passages where may_read(audience, expires_on);
create view readable_embeddings with (security_invoker = true) as select * from embeddings where may_read(audience, expires_on);
create view readable_terms with (security_invoker = true) as select * from terms where may_read(audience, null);
create view readable_documents with (security_invoker = true) as select * from documents where may_read(audience, expires_on);

do $$
declare name text; reader text := current_schema() || '_reader';
begin
  foreach name in array array['documents', 'passages', 'terms', 'embeddings'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy ingesting on %I using (may_write()) with check (may_write())', name);
    execute format('create policy reading on %I for select using (may_read(audience, %s))', name,
      case name when 'terms' then 'null' else 'expires_on' end);
  end loop;
  -- Row-level security does not bind a superuser (the embedded database's user): searches take on this role instead.
  if (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) then
    if not exists (select from pg_roles where rolname = reader) then execute format('create role %I nologin', reader); end if;
    execute format('grant usage on schema %I to %I', current_schema(), reader);
    execute format('grant select on documents, passages, passage_words, terms, embeddings, readable_documents, readable_passages, readable_terms, readable_embeddings to %I', reader);
  end if;
end $$;
