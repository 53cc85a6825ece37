-- The schemas of each version of a form that was ever sent: they stay published when the form goes on.
create table form_schema (
  leistung text not null,
  version int not null,
  kind text not null check (kind in ('xsd', 'json')),
  content text not null,
  primary key (leistung, version, kind)
);
