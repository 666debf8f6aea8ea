-- What visits to the addresses in approved disclosures have found.

create table link_run (
  id int not null auto_increment primary key,
  cycle_year smallint unsigned not null,
  started_by varchar(100) not null,
  started_at datetime(6) not null,
  links int not null default 0 comment 'addresses to be visited',
  planned boolean not null default false comment 'whether all of them have been marked',
  finished_at datetime(6) comment 'null: to be gone on with',
  cancelled boolean not null default false,
  constraint link_run_cycle foreign key (cycle_year) references cycle (year),
  index link_run_of_cycle (cycle_year, id),
  index link_run_unfinished (finished_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table link_text (
  hash binary(32) not null primary key comment 'SHA-256 of the text',
  packed mediumblob not null comment 'the text in UTF-8, gzip',
  kept_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin
  comment 'words of pages; those of an unchanged page are kept once';

create table link_target (
  id int not null auto_increment primary key,
  cycle_year smallint unsigned not null,
  url_hash binary(32) not null comment 'SHA-256 of the address',
  url varchar(2000) not null,
  host varchar(255) not null,
  bucket tinyint unsigned not null comment 'of the host: whoever visits a bucket visits all of it',
  due_run int comment 'the run that has yet to visit it',
  due_at datetime(6) comment 'not to be visited again before; null: never visited',
  visited_at datetime(6),
  failing_since datetime(6) comment 'first of the visits since then that did not reach the site',
  outcome varchar(20),
  http_status smallint unsigned,
  final_url varchar(2000),
  redirects tinyint unsigned,
  tls varchar(20),
  media_type varchar(100),
  size bigint,
  whole boolean comment 'whether all of it was read; the hash is of what was',
  title varchar(300),
  content_hash binary(32),
  text_hash binary(32),
  year_named boolean comment 'null: no words to look for it in',
  millis int,
  unique key link_target_of_cycle (cycle_year, url_hash),
  index link_target_due (due_run, bucket),
  constraint link_target_text foreign key (text_hash) references link_text (hash),
  constraint link_target_cycle foreign key (cycle_year) references cycle (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin
  comment 'an address of a cycle, whoever discloses under it, with the latest visit';

create table link_use (
  cycle_year smallint unsigned not null,
  agency_code varchar(12) not null,
  item_code varchar(10) not null,
  position smallint unsigned not null comment 'among the addresses of the answer, from 0',
  target_id int not null,
  primary key (cycle_year, agency_code, item_code, position),
  index link_use_of_target (target_id),
  constraint link_use_target foreign key (target_id) references link_target (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table link_visit (
  target_id int not null,
  visited_at datetime(6) not null,
  outcome varchar(20) not null,
  http_status smallint unsigned,
  content_hash binary(32),
  millis int not null,
  primary key (target_id, visited_at),
  constraint link_visit_target foreign key (target_id) references link_target (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin
  comment 'every visit';

insert into lease (name, held_until) values ('LINK_CHECKS', '1970-01-01');
