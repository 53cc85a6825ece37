create extension if not exists pg_trgm;

-- What the tables below were filled from: the files that come with the portal, or the official register.
create table places_source (
  only_one boolean primary key default true check (only_one),
  source text not null check (source in ('default', 'register')),
  version text not null,
  loaded_at timestamptz not null default now()
);

create table kreis (
  ags text primary key check (ags ~ '^\d{5}$'),
  art text not null,
  name text not null
);

create table gemeinde (
  ags text primary key check (ags ~ '^\d{8}$'),
  name text not null,
  kreis text not null references kreis,
  population integer not null,
  lat real,
  lon real
);

-- An Ort as a postcode reaches it. kreise: the most plausible first; one only where it is certain.
create table ort (
  plz text not null check (plz ~ '^\d{5}$'),
  name text not null,
  gemeinde text references gemeinde,
  kreise text[] not null check (cardinality(kreise) > 0),
  certainty text not null check (certainty in ('certain', 'likely', 'open')),
  primary key (plz, name)
);
create index on ort (gemeinde);

-- Every name a place can be found by, in the spelling in which names are compared.
create table place_name (
  folded text not null,
  base text not null,
  name text not null,
  gemeinde text references gemeinde,
  kreise text[] not null,
  certainty text not null,
  population integer not null
);
create index on place_name (folded text_pattern_ops);
create index on place_name (base);
create index on place_name using gin (folded gin_trgm_ops);

create table authority (
  id text primary key,
  type text not null,
  name text not null,
  kreis text not null,
  street text not null,
  postcode text not null,
  city text not null,
  phone text,
  email text,
  website text,
  destination_id uuid not null,
  sample boolean not null
);

-- Who is competent where. area: how an AGS begins, 2 digits (Land) to 8 (Gemeinde); the longest holds.
create table authority_area (
  type text not null,
  area text not null check (area ~ '^\d{2,8}$'),
  authority_id text not null references authority on delete cascade,
  primary key (type, area)
);
create index on authority_area (authority_id);
