-- scoring: what each agency's scores are computed from, instead of two hundred scores written out

alter table agency_score
  add column answers mediumblob comment 'counts of the options by survey and way, then the options of the disclosures; null for runs of before',
  modify column parts mediumtext comment 'of runs without answers: a line per part: its code, =, its score unrounded';
