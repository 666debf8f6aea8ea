-- stakeholder: the list of people whom assessors may ask, sealed by a key of the cycle -------------------

create table sample_key (
  cycle_year smallint unsigned not null primary key,
  wrapped_sealing_keyset varbinary(500) comment 'of Tink, wrapped by the master key; null once destroyed',
  wrapped_index_keyset varbinary(500) comment 'of Tink, wrapped by the master key; null once destroyed',
  made_at datetime(6) not null,
  destroyed_at datetime(6),
  constraint sample_key_cycle foreign key (cycle_year) references cycle (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence sample_record_seq start with 50 increment by 50 nocache;

create table sample_record (
  id int not null primary key,
  dossier_id int not null,
  cycle_year smallint unsigned not null,
  agency_id int not null,
  kind varchar(20) not null comment 'PERSON, ORGANISATION or AGENCY',
  sealed varbinary(4000) not null comment 'name, phone, e-mail, service; bound to cycle, agency and id',
  name_index varbinary(40) not null comment 'keyed digest of the name, by which duplicates are found',
  phone_index varbinary(40),
  email_index varbinary(40),
  import_id int comment 'the file it came with',
  version bigint not null default 0,
  constraint sample_record_dossier foreign key (dossier_id) references dossier (id),
  unique key sample_record_name (dossier_id, name_index),
  index sample_record_by_kind (dossier_id, kind, id),
  index sample_record_by_import (dossier_id, import_id),
  index sample_record_by_cycle (cycle_year, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence sample_import_seq start with 50 increment by 50 nocache;

create table sample_import (
  id int not null primary key,
  dossier_id int not null,
  cycle_year smallint unsigned not null,
  file_name varchar(255) not null,
  table_name varchar(255) not null,
  uploaded_by varchar(100) not null,
  uploaded_at datetime(6) not null,
  state varchar(20) not null comment 'CHECKED, APPLIED, DISCARDED or UNDONE',
  rows_good int not null,
  rows_refused int not null,
  rows_blank int not null comment 'skipped between others',
  decided_at datetime(6),
  version bigint not null default 0,
  constraint sample_import_dossier foreign key (dossier_id) references dossier (id),
  index sample_import_by_time (dossier_id, uploaded_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table sample_import_row (
  import_id int not null,
  sheet_row int not null comment 'as spreadsheet programs count, from 1',
  sealed varbinary(4000) comment 'null where the row is refused',
  problems varchar(2000) not null comment 'a line each: cell, key of the message, arguments; nothing personal',
  primary key (import_id, sheet_row),
  constraint sample_import_row_import foreign key (import_id) references sample_import (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table sample_retention (
  cycle_year smallint unsigned not null primary key,
  days int not null comment 'after the announcement of the cycle has closed',
  reason varchar(500) not null,
  set_by varchar(100) not null,
  set_at datetime(6) not null,
  version bigint not null default 0,
  constraint sample_retention_cycle foreign key (cycle_year) references cycle (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table sample_purge (
  cycle_year smallint unsigned not null primary key,
  due_at datetime(6) not null,
  purged_at datetime(6) not null,
  agencies int not null,
  records int not null,
  digest binary(32) not null comment 'SHA-256 over id and sealed content of every record, by id',
  constraint sample_purge_cycle foreign key (cycle_year) references cycle (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- a headcount that differs much from last year's is confirmed, not refused

alter table internal_stakeholders
  add column confirmed_by varchar(100) comment 'who said that a surprising number is right',
  add column confirmed_at datetime(6),
  add column confirm_reason varchar(500);
