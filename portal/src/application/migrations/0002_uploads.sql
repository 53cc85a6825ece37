-- A file that somebody added to a draft, and what became of it with the submission.
create table upload (
  id uuid primary key,
  -- One of the two: files follow their draft into its submission.
  draft_id uuid references draft on delete cascade deferrable initially deferred,
  submission_id uuid references submission on delete cascade,
  -- Name, type and the key of the stored bytes, sealed.
  description bytea not null,
  size int not null,
  created_at timestamptz not null default now(),
  check (num_nonnulls(draft_id, submission_id) = 1)
);

create index upload_draft on upload (draft_id);
create index upload_submission on upload (submission_id);

-- Bytes whose record is gone; a job removes them from the file store.
create table file_to_delete (
  id uuid primary key
);

create function forget_file() returns trigger language plpgsql as $$
begin
  insert into file_to_delete (id) values (old.id) on conflict do nothing;
  return old;
end
$$;

create trigger upload_deleted after delete on upload for each row execute function forget_file();
