-- notices of what is due, the post that carries them, and which node does the work of a timer ------------

create table lease (
  name varchar(40) not null primary key comment 'of the work that one node does at a time',
  held_until datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into lease (name, held_until) values ('NOTICES', '1970-01-01');

create sequence notice_seq start with 50 increment by 50 nocache;

create table notice (
  id int not null primary key,
  username varchar(60) not null comment 'of the account that it is for',
  role varchar(20) not null,
  agency_code varchar(12) not null,
  cycle_year smallint unsigned not null,
  activity varchar(30) not null,
  kind varchar(20) not null,
  moment datetime(6) not null comment 'the opening that it speaks of, or the closing',
  owed varchar(200) not null comment 'duties, separated by spaces',
  made_at datetime(6) not null,
  read_at datetime(6) comment 'null: unread',
  unique key notice_once (username, cycle_year, activity, kind, moment),
  constraint notice_cycle foreign key (cycle_year) references cycle (year),
  index notice_of_account (username, read_at, made_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table notice_mail (
  notice_id int not null primary key,
  state varchar(10) not null comment 'QUEUED, SENDING, SENT, FAILED or UNKNOWN',
  attempts smallint not null,
  due_at datetime(6) not null comment 'not to be sent before',
  expires_at datetime(6) not null comment 'no longer worth sending',
  changed_at datetime(6) not null,
  problem varchar(300) comment 'what the last attempt came to; without addresses',
  constraint notice_mail_notice foreign key (notice_id) references notice (id),
  index notice_mail_by_state (state, due_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table notice_round (
  cycle_year smallint unsigned not null primary key,
  occasions char(64) not null comment 'SHA-256 of what was due in the last whole round',
  done_at datetime(6) not null,
  constraint notice_round_cycle foreign key (cycle_year) references cycle (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
