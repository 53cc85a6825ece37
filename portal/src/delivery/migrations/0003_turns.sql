-- Counts the jobs of a delivery. Each has a key of its own, and only the current one plans the next.
alter table delivery add column turn integer not null default 0;
