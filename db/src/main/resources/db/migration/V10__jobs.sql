-- Long work in the background: who asked for it, how far it has come, what came of it.

create sequence job_seq start with 50 increment by 50 nocache;

create table job (
  id int not null primary key,
  kind varchar(40) not null,
  running_kind varchar(40) unique comment 'the kind while it runs: one of a kind at a time',
  started_by varchar(100) not null,
  started_at datetime(6) not null,
  seen_at datetime(6) not null comment 'last sign of life',
  finished_at datetime(6),
  state varchar(20) not null,
  cancel_requested boolean not null default false,
  done int not null default 0,
  total int not null,
  problem_th varchar(1000),
  problem_en varchar(1000),
  index job_by_kind (kind, started_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
