-- Accounts of agencies by cycle, and the secrets of other systems.

alter table account
  add column cycle_year smallint unsigned comment 'last cycle for which an account of an agency was issued',
  add column issued_at datetime(6),
  add column issued_by varchar(100),
  add constraint account_cycle foreign key (cycle_year) references cycle (year);

update account set cycle_year = (select max(year) from cycle) where agency_code is not null;

create table registration (
  account_id int not null,
  registered_at datetime(6) not null,
  cycle_year smallint unsigned not null comment 'the cycle for which the account had been issued',
  full_name varchar(200) not null comment 'who it was',
  position varchar(200) not null,
  primary key (account_id, registered_at),
  constraint registration_account foreign key (account_id) references account (id),
  constraint registration_cycle foreign key (cycle_year) references cycle (year),
  index registration_by_cycle (cycle_year, account_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into registration (account_id, registered_at, cycle_year, full_name, position)
select id, registered_at, cycle_year, full_name, position
from account
where registered_at is not null and cycle_year is not null;

create sequence api_secret_seq start with 50 increment by 50 nocache;

create table api_secret (
  id int not null primary key,
  client_id varchar(40) not null,
  digest binary(32) not null comment 'SHA-256 of a 256-bit random secret',
  issued_at datetime(6) not null,
  issued_by varchar(100) not null,
  expires_at datetime(6) not null,
  revoked_at datetime(6),
  last_used_at datetime(6) comment 'to the minute',
  constraint api_secret_client foreign key (client_id) references api_client (id),
  index api_secret_of_client (client_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into api_secret (id, client_id, digest, issued_at, issued_by, expires_at)
select
  nextval(api_secret_seq), id, secret_digest, utc_timestamp(6), 'system', utc_timestamp(6) + interval 1 year
from api_client;

alter table api_client
  drop column secret_digest,
  add column networks varchar(2000) not null default '' comment 'space-separated prefixes; empty: from anywhere',
  add column disabled_at datetime(6) comment 'null: enabled',
  add column version bigint not null default 0;
