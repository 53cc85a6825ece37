-- A person who has logged in at least once. The pseudonym is an HMAC of the provider's identifier
-- (bPK2): the table alone says nothing about who it is.
create table account (
  id uuid primary key default gen_random_uuid(),
  pseudonym text not null unique,
  created_at timestamptz not null default now(),
  last_login_at timestamptz not null default now()
);

-- A login under way at a provider. Tokens are kept as SHA-256 only.
create table login_attempt (
  request_id text primary key,
  provider text not null,
  browser_hash bytea not null,
  return_to text not null,
  locale text not null,
  -- Set for a second authentication: what it is for, and whose it must be.
  purpose text,
  session_hash bytea,
  account_id uuid,
  created_at timestamptz not null,
  -- The provider's answer: hash of the token that the answering browser got, and the sealed person or a failure.
  handover_hash bytea unique,
  outcome bytea,
  failure text
);

create index login_attempt_created on login_attempt (created_at);

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  person bytea not null,
  created_at timestamptz not null,
  seen_at timestamptz not null
);

create index session_seen on session (seen_at);
create index session_account on session (account_id);

create table second_authentication (
  session_hash bytea not null references session on delete cascade,
  purpose text not null,
  at timestamptz not null,
  primary key (session_hash, purpose)
);

-- Assertions that were used, until they expire.
create table used_assertion (
  id text primary key,
  expires_at timestamptz not null
);
