-- A draft is one person's unfinished application. Its answers are readable only with the master key.
create table draft (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null,
  leistung text not null,
  ags text not null,
  authority_id text not null,
  form_version int not null,
  content bytea not null,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  expires_at timestamptz not null,
  warned_at timestamptz,
  -- One draft of a Leistung at a time: beginning again continues it.
  unique (account_id, leistung)
);

create index draft_expiry on draft (expires_at);

-- What was sent. The number is what a person and an authority call it by.
create table submission (
  id uuid primary key,
  number text not null unique,
  -- A draft is sent once, however often the button is pressed.
  draft_id uuid not null unique,
  account_id uuid not null,
  leistung text not null,
  form_version int not null,
  authority jsonb not null,
  content bytea,
  submitted_at timestamptz not null,
  state text not null default 'wartend'
    check (state in ('wartend', 'gesendet', 'angekommen', 'angenommen', 'abgelehnt', 'gescheitert')),
  state_at timestamptz not null,
  reason text,
  deleted_at timestamptz
);

create index submission_account on submission (account_id, submitted_at desc);

-- PDF and XML of a submission, made once and kept as they were sent.
create table submission_document (
  submission_id uuid not null references submission on delete cascade,
  kind text not null check (kind in ('pdf', 'xml')),
  content bytea not null,
  primary key (submission_id, kind)
);
