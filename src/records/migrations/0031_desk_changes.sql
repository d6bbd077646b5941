-- Why a version of the desk was written, and the change itself as its manager asked for it.
alter table desk_versions add column why text;
alter table desk_versions add column change jsonb;

-- A closure over existing bookings takes what is free of its time, and waits for a person to move the rest.
alter table closures add column waiting boolean not null default false;
create index closures_open on closures (resource) where ended_at is null;
