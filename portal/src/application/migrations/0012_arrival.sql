-- When the authority got it: of those that are past this already it is not known any more.
alter table submission add column arrived_at timestamptz;
update submission set arrived_at = state_at where state = 'angekommen';
