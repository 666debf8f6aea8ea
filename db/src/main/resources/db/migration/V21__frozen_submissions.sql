-- approval: what was submitted is frozen, corrections know where they come from, changes know by whom -----

alter table dossier
  add column submitted_person char(64) character set ascii comment 'fingerprint of the name of whoever submitted',
  add column submitted_digest char(64) character set ascii comment 'SHA-256 of the canonical content, in hexadecimal',
  add column returned_with varchar(20) comment 'RETURN or REOPEN: what return_reason explains',
  add column returned_by varchar(100),
  add column returned_at datetime(6),
  add column changed_by varchar(100) comment 'whoever filled it in last',
  add column changed_at datetime(6);

update dossier set returned_with = 'RETURN' where return_reason is not null;

alter table dossier_history
  add column digest char(64) character set ascii comment 'of what was submitted or approved';

create sequence dossier_submission_seq start with 50 increment by 50 nocache;

create table dossier_submission (
  id int not null primary key,
  dossier_id int not null,
  digest char(64) character set ascii not null comment 'SHA-256 of the content, in hexadecimal',
  content longtext not null comment 'canonical; never changed',
  constraint dossier_submission_dossier foreign key (dossier_id) references dossier (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

alter table disclosure_answer
  add column changed_by varchar(100) comment 'whoever answered last',
  add column changed_at datetime(6);
