-- Workers that are alive, by their last sign. The jobs of one that fell silent go to the others.
create table job_worker (
  worker_id text primary key,
  seen_at timestamptz not null default now()
);
