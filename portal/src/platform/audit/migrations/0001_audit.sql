-- Every state change of a submission, a booking or a permission; never content.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  subject text not null,
  subject_id text not null,
  event text not null,
  actor text not null
);

create index audit_subject on audit (subject, subject_id);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only';
end
$$;

create trigger audit_append_only before update or delete or truncate on audit
  for each statement execute function audit_is_append_only();
