-- What a guest thought of a chapter of their conversation, given once; without a score they would rather not say.
-- Their words stand with the words of the event.
create table ratings (
  conversation_id uuid not null references conversations (id),
  chapter integer not null,
  score smallint,
  at timestamptz not null,
  constraint one_rating_for_a_chapter primary key (conversation_id, chapter),
  constraint a_score_is_from_one_to_five check (score between 1 and 5)
);
