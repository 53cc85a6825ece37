-- The language in which a draft was begun: mails about it speak it. Older drafts have none.
alter table draft add column locale text;
