-- A mark of the key that the desk was last opened with: only the same key gives it, and nothing of the key can be told from it.
alter table desk add column key_mark bigint;
