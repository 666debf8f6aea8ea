-- scoring: how many of the counted responses came in which way, kept apart (manual 2563, section 2.4)

alter table agency_score
  add column eit_ways varchar(200) not null default '' comment 'way=responses, separated by spaces; empty for runs of before';
