-- What of each ciphertext was made for an announced submission, kept before it is sent: what arrives is
-- ours if every part of it is here. Several attempts, also at the same time, add to the same list.
create table delivery_tag (
  submission_id uuid not null references delivery on delete cascade,
  -- The submission as the delivery service calls it.
  announced_id uuid not null,
  -- metadata, data, or the id of an attachment.
  part text not null,
  tag text not null,
  primary key (announced_id, part, tag)
);

create index delivery_tag_submission on delivery_tag (submission_id);

insert into delivery_tag (submission_id, announced_id, part, tag)
select d.submission_id, (d.announced->>'submissionId')::uuid, p.part, p.tag
from delivery d, jsonb_array_elements(d.attempts) a,
  lateral (
    select key as part, value as tag from jsonb_each_text(a - 'attachments')
    union all
    select key, value from jsonb_each_text(coalesce(a->'attachments', '{}'))
  ) p
where d.announced is not null
on conflict do nothing;

alter table delivery
  drop column attempts,
  -- Submitted, but not known whether it arrived: then it must not be announced anew.
  add column in_doubt boolean not null default false,
  -- Failures in a row, the last one's code, and when it is tried or looked at again.
  add column failures integer not null default 0,
  add column problem text,
  add column next_at timestamptz not null default now();
