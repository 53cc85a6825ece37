-- Proofs of effort that were used, until they would be too old anyway.
create table spent_effort (
  token text primary key,
  spent_at timestamptz not null default now()
);
