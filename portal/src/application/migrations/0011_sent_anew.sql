-- The submission that came to nothing and that this one is sent for once more: the two must not both arrive.
alter table draft add column replaces uuid references submission;
alter table submission add column replaces uuid references submission;

create index submission_replaces on submission (replaces) where replaces is not null;
