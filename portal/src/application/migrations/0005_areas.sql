-- The way through the form that a draft is on. Only drafts of people with an account begin their 30 days
-- anew with each page; those of guests go with the guest.
alter table draft add column area text not null default 'antrag'
  check (area in ('antrag', 'kurzantrag', 'prototyp'));
