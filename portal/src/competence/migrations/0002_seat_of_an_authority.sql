-- Nothing asks in which Kreis an authority has its seat, and an operator's list does not say it.
alter table authority drop column kreis;
