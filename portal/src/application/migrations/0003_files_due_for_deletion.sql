-- Bytes are written before their record. Until the record is there they are due for deletion a while
-- later, so that a process that ends in between leaves nothing behind.
alter table file_to_delete add column due timestamptz not null default now();
