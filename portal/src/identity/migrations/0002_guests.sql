-- Someone who goes through a form without a login: an account for a day that belongs to nobody.
alter table account add column guest boolean not null default false;
create index account_guest on account (created_at) where guest;

-- Whose session it is: of a person who logged in, or of a guest of one kind. A token is good for its kind only.
alter table session add column kind text not null default 'person';
