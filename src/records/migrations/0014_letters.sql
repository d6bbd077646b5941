-- Which of a guest's contacts is written to: the one proved last, else the one named last; one that was replaced no longer.
alter table contacts add column named_at timestamptz default clock_timestamp();
alter table contacts add column replaced_at timestamptz;
-- An emergency that a mail server has taken for a colleague: from then on "alerted" is true, as if it had been shown.
alter table alerts add column mailed_at timestamptz;
