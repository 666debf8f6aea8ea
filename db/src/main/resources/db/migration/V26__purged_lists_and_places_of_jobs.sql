-- stakeholder: what a purged list was, so that what was approved can still be proved -----------------------

create table purged_sample_list (
  dossier_id int not null primary key,
  records int not null,
  digest binary(32) not null comment 'SHA-256 over id and sealed content of its records, by id, when it was purged',
  constraint purged_sample_list_dossier foreign key (dossier_id) references dossier (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- job: one of a kind at a time, or one of a kind for each place --------------------------------------------

alter table job
  add column place varchar(60) not null default '' comment 'for whom, where everybody may have one; else empty',
  change column running_kind running_place varchar(101) comment 'kind and place while it runs: one at a time',
  add index job_by_place (kind, place, started_at);
