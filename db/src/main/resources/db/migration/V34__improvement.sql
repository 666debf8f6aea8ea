-- What agencies do with their published result: a plan with measures, and a report of what came of them.

create table improvement_plan (
  dossier_id int not null primary key,
  analysis text not null,
  follow_up varchar(20) not null comment 'QUARTERLY or HALF_YEARLY',
  changed_by varchar(100) not null,
  changed_at datetime(6) not null,
  version bigint not null default 0,
  constraint improvement_plan_dossier foreign key (dossier_id) references dossier (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence improvement_measure_seq start with 50 increment by 50 nocache;

create table improvement_measure (
  id int not null primary key,
  dossier_id int not null comment 'of the plan',
  number smallint unsigned not null comment 'from 1 within the plan',
  indicator_number varchar(10) comment 'null for a measure of general use',
  title varchar(500) not null,
  steps text not null,
  starts_on date not null,
  ends_on date not null,
  units varchar(1000) not null,
  changed_by varchar(100) not null,
  changed_at datetime(6) not null,
  version bigint not null default 0,
  unique key improvement_measure_of_plan (dossier_id, number),
  constraint improvement_measure_dossier foreign key (dossier_id) references dossier (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence improvement_progress_seq start with 50 increment by 50 nocache;

create table improvement_progress (
  id int not null primary key,
  dossier_id int not null comment 'of the report',
  measure_id int not null,
  period varchar(20) not null comment 'a quarter, or the months since the start',
  done text not null,
  output text not null,
  outcome text not null,
  changed_by varchar(100) not null,
  changed_at datetime(6) not null,
  version bigint not null default 0,
  unique key improvement_progress_of_measure (dossier_id, measure_id, period),
  constraint improvement_progress_dossier foreign key (dossier_id) references dossier (id),
  constraint improvement_progress_measure foreign key (measure_id) references improvement_measure (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
