-- A page that was posted after the session had ended: kept for the login that follows, sealed. At most one
-- a draft, and only for a draft that there is, so that nobody can fill the table from outside.
create table parked_page (
  draft_id uuid primary key references draft on delete cascade,
  -- SHA-256 of the token in the browser's cookie.
  token_hash bytea not null,
  page text not null,
  content bytea not null,
  parked_at timestamptz not null default now()
);

create index parked_page_age on parked_page (parked_at);
