-- The audit log: records in a chain per day of Thailand, days that are over with their signed roots,
-- and where the chain ends now. See docs/decisions/0011-the-audit-log.md.

create table audit_record (
  day date not null comment 'of Thailand',
  number int not null comment 'within the day, from 1 without gaps',
  recorded_at datetime(6) not null comment 'UTC',
  actor varchar(100) not null,
  actor_role varchar(20) not null,
  on_behalf_of varchar(20) not null comment 'agency or supervising body of the actor',
  agency_code varchar(20) not null comment 'the agency that it concerns',
  action varchar(100) not null,
  outcome varchar(20) not null,
  reason varchar(200) not null,
  address varchar(45) not null,
  request_id varchar(64) not null,
  details mediumtext not null comment 'a line per parameter or change: what, which, attribute, before, after',
  previous_hash binary(32) not null,
  hash binary(32) not null comment 'SHA-256',
  primary key (day, number),
  index audit_record_by_agency (agency_code, day, number),
  index audit_record_by_actor (actor, day, number),
  index audit_record_by_request (request_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin comment 'empty text: not known';

create table audit_day (
  day date not null primary key,
  records int not null,
  previous_root binary(32) not null comment 'of the day before that has records',
  root binary(32) not null comment 'hash of the last record',
  signature binary(64) not null comment 'Ed25519'
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table audit_head (
  id tinyint not null primary key,
  day date comment 'null before the first record',
  number int not null,
  previous_root binary(32) not null,
  hash binary(32) not null,
  seal binary(32) not null comment 'HMAC-SHA-256',
  constraint audit_head_is_one check (id = 1)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into audit_head (id, day, number, previous_root, hash, seal)
values (1, null, 0, repeat(char(0), 32), repeat(char(0), 32), repeat(char(0), 32));

create trigger audit_record_stays before update on audit_record for each row
  signal sqlstate '45000' set message_text = 'Records of the audit log are never changed';

create trigger audit_record_remains before delete on audit_record for each row
  signal sqlstate '45000' set message_text = 'Records of the audit log are never deleted';

create trigger audit_day_stays before update on audit_day for each row
  signal sqlstate '45000' set message_text = 'Sealed days of the audit log are never changed';

create trigger audit_day_remains before delete on audit_day for each row
  signal sqlstate '45000' set message_text = 'Sealed days of the audit log are never deleted';

create trigger audit_head_remains before delete on audit_head for each row
  signal sqlstate '45000' set message_text = 'The head of the audit log is never deleted';
