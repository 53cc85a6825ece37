-- How the person proved who they are that time, which may differ from the login.
alter table second_authentication add column level text not null default 'niedrig';
