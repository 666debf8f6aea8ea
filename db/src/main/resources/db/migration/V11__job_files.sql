-- What a job makes to be taken away: kept in pieces, encrypted where a key says so that is kept elsewhere.

create table job_file (
  job_id int not null primary key,
  name varchar(200) not null,
  media_type varchar(100) not null,
  size bigint not null comment 'bytes, before encryption',
  pieces int not null,
  expires_at datetime(6) not null,
  claimed_at datetime(6) comment 'somebody has begun to take it away',
  taken_at datetime(6) comment 'and has it; the pieces are gone',
  constraint job_file_job foreign key (job_id) references job (id),
  index job_file_by_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table job_file_piece (
  job_id int not null,
  number int not null comment 'from 0',
  content mediumblob not null,
  primary key (job_id, number),
  constraint job_file_piece_job foreign key (job_id) references job (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
