-- Files taken into the register: what a dry run found of each row, until somebody confirms or discards it.

create sequence register_import_seq start with 50 increment by 50 nocache;

create table register_import (
  id int not null primary key,
  file_name varchar(255) not null,
  table_name varchar(255) comment 'the table that was read, where a file has several',
  from_year smallint unsigned not null comment 'first cycle of which changes hold, Buddhist Era',
  uploaded_by varchar(100) not null,
  uploaded_at datetime(6) not null,
  state varchar(20) not null,
  job_id int comment 'the work at hand, or the last',
  rows_new int not null default 0,
  rows_changed int not null default 0,
  rows_unchanged int not null default 0,
  rows_refused int not null default 0,
  problems_th text comment 'why the file as a whole was refused, a line each',
  problems_en text,
  applied_by varchar(100),
  applied_at datetime(6),
  version bigint not null default 0,
  index register_import_by_time (uploaded_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table register_import_row (
  import_id int not null,
  sheet_row int not null comment 'as spreadsheet programs count, from 1',
  outcome varchar(10) not null,
  agency_code varchar(100) not null,
  agency_name varchar(1000) not null,
  after_values mediumtext not null comment 'one CSV record of all columns',
  before_values mediumtext comment 'null where the agency was not in the register',
  problems mediumtext comment 'a CSV record each: column, cell, Thai, English',
  primary key (import_id, sheet_row),
  constraint register_import_row_import foreign key (import_id) references register_import (id),
  index register_import_row_by_outcome (import_id, outcome, sheet_row)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
