-- The place that an application was for, so that another one can begin there. Older ones have none.
alter table submission add column ags text;
