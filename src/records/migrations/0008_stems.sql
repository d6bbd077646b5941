-- In how many passages a stem stands. Found by the byte: under row-level security only such comparisons may use an index,
-- so that looking up the words of a question reads a few rows instead of every word the desk knows.
create table stems (
  stem text collate "C" not null,
  language text not null,
  audience text not null,
  passages integer not null,
  primary key (stem, language, audience)
);
insert into stems (stem, language, audience, passages)
  select stem, language, audience, sum(passages) from terms, unnest(stems) stem group by stem, language, audience;
alter table stems enable row level security;
alter table stems force row level security;
create policy ingesting on stems using (may_write()) with check (may_write());
create policy reading on stems for select using (may_read(audience, null));
create view readable_stems with (security_invoker = true) as select * from stems where may_read(audience, null);

-- These two served only comparisons that a policy keeps from them.
drop index terms_by_stem;
drop index terms_by_likeness;

-- How many passages there are, without counting them for each question.
alter table documents add column passages integer not null default 0;
update documents set passages = (select count(*) from passages where document_id = documents.id);
create or replace view readable_documents with (security_invoker = true) as select * from documents where may_read(audience, expires_on);

-- What a folder looked like from outside when all of it had been taken in: the same again needs no reading.
create table folders_seen (
  folder text primary key,
  looks text not null,
  faults jsonb not null
);

do $$
declare reader text := current_schema() || '_reader';
begin
  if exists (select from pg_roles where rolname = reader) then
    execute format('grant select on stems, readable_stems, readable_documents to %I', reader);
  end if;
end $$;
