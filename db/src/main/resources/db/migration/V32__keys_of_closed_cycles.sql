-- survey: the key of a cycle is destroyed when its collecting closes; those of cycles closed before that was so go now

insert into survey_key (cycle_year, wrapped_key)
  select year, null from cycle where state not in ('DRAFT', 'OPEN')
  on duplicate key update wrapped_key = null;
