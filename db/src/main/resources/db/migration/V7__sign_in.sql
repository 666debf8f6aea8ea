-- signing in: what proves a person beside the password, how often it was tried, and what is open

alter table account
  add column password_expires_at datetime(6) comment 'of a one-time password; null for one of the person''s own',
  add column last_signed_in_at datetime(6),
  add column disabled_at datetime(6) comment 'null: enabled',
  add column disabled_reason varchar(500);

create table sign_in_failure (
  subject binary(16) not null primary key comment 'keyed digest of whose failures these are; no name, no address',
  failures int not null comment 'in a row',
  failed_at datetime(6) not null comment 'the last of them',
  index sign_in_failure_by_time (failed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table proved_address (
  subject binary(16) not null primary key comment 'keyed digest of an account and an address from which it was signed in',
  proved_at datetime(6) not null,
  index proved_address_by_time (proved_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table console_session (
  id char(22) not null primary key comment '128 random bits, Base64; not the id that the browser has',
  account_id int not null,
  address varchar(45) not null comment 'for the person: from where',
  opened_at datetime(6) not null,
  seen_at datetime(6) not null comment 'the last request, to the minute',
  ended_at datetime(6),
  constraint console_session_account foreign key (account_id) references account (id),
  index console_session_by_account (account_id, opened_at),
  index console_session_by_time (seen_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table second_factor (
  account_id int not null primary key,
  wrapped_secret varbinary(100) comment 'of the authenticator in use, wrapped by the master key',
  last_step bigint not null default 0 comment 'of the last code accepted: none is accepted twice',
  wrapped_candidate varbinary(100) comment 'of an authenticator that has not shown a code yet',
  enrolled_at datetime(6),
  version bigint not null default 0,
  constraint second_factor_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table recovery_code (
  account_id int not null,
  digest binary(32) not null comment 'keyed by the master key',
  used_at datetime(6),
  primary key (account_id, digest),
  constraint recovery_code_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
