-- disclosure: what a clerk has typed is kept before it is complete; why the law forbids; the clerk's own checklist --

alter table disclosure_answer
  modify column disclosed boolean comment 'null in a draft while nothing has been chosen',
  add column complete boolean not null default true comment 'whether it is an answer; else a draft of one, as typed',
  add column reason varchar(20) comment 'LAW or FORCE_MAJEURE: what keeps the agency from disclosing',
  add column legal_basis varchar(1000),
  add column ticked varchar(200) not null default '' comment 'positions of the components that the clerk has ticked, space-separated',
  add column taken_from smallint unsigned comment 'cycle from which the draft was taken over; null once somebody has saved it';
