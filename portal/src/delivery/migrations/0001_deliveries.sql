-- The way of a submission to its authority, apart from the submission itself.
create table delivery (
  submission_id uuid primary key,
  destination_id uuid not null,
  service jsonb not null,
  state text not null default 'wartend'
    check (state in ('wartend', 'gesendet', 'angekommen', 'angenommen', 'abgelehnt', 'gescheitert')),
  -- What the delivery service calls it, once announced: submission, case, and the ids of the attachments.
  announced jsonb,
  -- Authentication tags of every attempt, stored before it: one of them is what arrived.
  attempts jsonb not null default '[]',
  created_at timestamptz not null default now(),
  state_at timestamptz not null default now()
);

create index delivery_open on delivery (state) where state in ('wartend', 'gesendet', 'angekommen', 'gescheitert');

-- What happened, never changed: for the operator, without content.
create table delivery_event (
  id bigint generated always as identity primary key,
  submission_id uuid not null references delivery on delete cascade,
  at timestamptz not null default now(),
  event text not null,
  detail text
);

create index delivery_event_submission on delivery_event (submission_id);
