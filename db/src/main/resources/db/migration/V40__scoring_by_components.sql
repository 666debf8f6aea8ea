-- disclosure: assessors tell what they have found, a second one looks too, an operator decides where they differ ---------

alter table disclosure_score
  add column met varchar(200) not null default '' comment 'positions of the components found, space-separated; 0 is the way to them';

update disclosure_score s
  join disclosure_answer a on a.id = s.answer_id
  join dossier d on d.id = a.dossier_id
  join cycle c on c.year = d.cycle_year
  join disclosure_item i on i.year = c.framework_year and i.code = a.item_code
  join scale_option o on o.year = i.year and o.scale_code = i.scale_code and o.value = s.option_value
set s.met = concat('0 ', (
    select group_concat(p.position order by p.position separator ' ')
    from disclosure_component p
    where p.year = i.year and p.item_code = i.code))
where o.score = 100;

create table disclosure_second_score (
  answer_id int not null primary key,
  option_value tinyint unsigned not null comment 'of the scale of the item',
  met varchar(200) not null comment 'as in disclosure_score',
  comment varchar(2000),
  assessor varchar(100) not null,
  scored_at datetime(6) not null,
  version bigint not null default 0,
  constraint disclosure_second_score_answer foreign key (answer_id) references disclosure_answer (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table disclosure_rule (
  cycle_year smallint unsigned not null primary key,
  second_assessor boolean not null comment 'whether two assessors score every item',
  appeals_open_at datetime(6) comment 'null while there is no round of appeals',
  appeals_close_at datetime(6) comment 'the first instant at which appeals are no longer taken',
  set_by varchar(100) not null,
  set_at datetime(6) not null,
  version bigint not null default 0,
  constraint disclosure_rule_cycle foreign key (cycle_year) references cycle (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence disclosure_decision_seq start with 50 increment by 50 nocache;

create table disclosure_decision (
  id int not null primary key,
  answer_id int not null,
  cause varchar(20) not null comment 'DISAGREEMENT or APPEAL; an appeal goes before',
  option_value tinyint unsigned not null comment 'of the scale of the item',
  reason varchar(2000) not null,
  decided_by varchar(100) not null,
  decided_at datetime(6) not null,
  unique key disclosure_decision_once (answer_id, cause),
  constraint disclosure_decision_answer foreign key (answer_id) references disclosure_answer (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
