-- survey: how long a form was open before it was sent, in a few classes; a row takes no more room than before
alter table response
  modify column flags tinyint unsigned not null default 0
    comment 'bits: 1 fast, 2 straight-lined, 4 honeypot, 8 without form token, 16 in a burst',
  add column answer_time tinyint unsigned not null default 0
    comment '0 not known, 1 up to a minute, 2 three, 3 ten, 4 thirty minutes, 5 longer';
