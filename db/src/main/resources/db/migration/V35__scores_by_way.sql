-- framework: whether the parts of EIT count half each, as in later years
alter table instrument
  add column mean_of varchar(20) not null default 'RESPONSES'
    comment 'RESPONSES: all alike; PARTS: what the public answered and what assessors collected count half each';

-- scoring: what the three ways of collection score by themselves, where that may be told
alter table agency_score
  add column eit_way_scores varchar(200) not null default ''
    comment 'way=score, separated by spaces; without ways that only few used, and empty for runs of before';
