-- The register through the years: what an agency is called and where it belongs in which cycles, rules for
-- groups and supervision with exceptions, areas of supervisors, and whom assessors assess.

-- agencies -----------------------------------------------------------------------------------------

alter table agency
  add column parent_code varchar(12) comment 'the agency to which it belongs',
  add column group_exception tinyint unsigned comment 'instead of what the rule says',
  add column supervisor_exception varchar(20) comment 'instead of what the rule says',
  add column exception_reason varchar(500),
  add column address varchar(500),
  add column phone varchar(50),
  add column email varchar(200),
  add column valid_from smallint unsigned not null default 2563 comment 'first cycle, Buddhist Era',
  add column valid_to smallint unsigned not null default 9999 comment 'last cycle; 9999 until further notice',
  add constraint agency_parent foreign key (parent_code) references agency (code),
  add constraint agency_group_exception foreign key (group_exception) references assessment_group (number),
  add constraint agency_supervisor_exception foreign key (supervisor_exception) references supervising_body (code),
  add constraint agency_not_its_own_parent check (parent_code is null or parent_code <> code),
  add constraint agency_exception_has_a_reason
    check (exception_reason is not null or group_exception is null and supervisor_exception is null),
  add constraint agency_validity check (valid_from <= valid_to),
  alter column valid_from drop default;

create sequence agency_period_seq start with 50 increment by 50 nocache;

create table agency_period (
  id int not null primary key,
  agency_id int not null,
  from_year smallint unsigned not null comment 'first cycle of which this holds',
  to_year smallint unsigned not null comment 'last one; 9999 until further notice',
  name_th varchar(300) collate utf8mb4_thai_520_w2 not null,
  name_en varchar(300),
  type_code varchar(40) not null,
  ministry_code varchar(20),
  parent_code varchar(12),
  province_code char(2),
  group_number tinyint unsigned not null,
  supervising_body_code varchar(20) not null,
  search_text varchar(620) as (lower(concat_ws('\n', name_th, name_en))) stored comment 'compares byte by byte, fast',
  unique key agency_period_begins_once (agency_id, from_year),
  unique key agency_period_ends_once (agency_id, to_year),
  constraint agency_period_order check (from_year <= to_year),
  constraint agency_period_agency foreign key (agency_id) references agency (id),
  constraint agency_period_type foreign key (type_code) references agency_type (code),
  constraint agency_period_ministry foreign key (ministry_code) references ministry (code),
  constraint agency_period_parent foreign key (parent_code) references agency (code),
  constraint agency_period_province foreign key (province_code) references province (code),
  constraint agency_period_group foreign key (group_number) references assessment_group (number),
  constraint agency_period_supervisor foreign key (supervising_body_code) references supervising_body (code),
  index agency_period_by_name (name_th)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into agency_period (
  id, agency_id, from_year, to_year, name_th, name_en, type_code, ministry_code, parent_code, province_code,
  group_number, supervising_body_code)
select
  id, id, valid_from, valid_to, name_th, name_en, type_code, ministry_code, parent_code, province_code,
  group_number, supervising_body_code
from agency;

-- As with agencies: ids so far are below 1,001.
alter sequence agency_period_seq restart with 1050;

create sequence agency_succession_seq start with 50 increment by 50 nocache;

create table agency_succession (
  id int not null primary key,
  predecessor_id int not null,
  successor_id int not null,
  from_year smallint unsigned not null comment 'first cycle of the successor',
  kind varchar(10) not null,
  unique key agency_succession_once (predecessor_id, successor_id),
  constraint agency_succession_kind check (kind in ('MERGER', 'SPLIT')),
  constraint agency_succession_differs check (predecessor_id <> successor_id),
  constraint agency_succession_predecessor foreign key (predecessor_id) references agency (id),
  constraint agency_succession_successor foreign key (successor_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table agency_logo (
  agency_id int not null primary key,
  sha256 binary(32) not null,
  width smallint unsigned not null,
  height smallint unsigned not null,
  png mediumblob not null,
  changed_at datetime(6) not null,
  changed_by varchar(100) not null,
  constraint agency_logo_agency foreign key (agency_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- rules --------------------------------------------------------------------------------------------

create sequence group_rule_seq start with 50 increment by 50 nocache;

-- Groups of the ITA manual 2563, section 1.2: a type with a group of its own, all others by province.
create table group_rule (
  id int not null primary key,
  type_code varchar(40) unique comment 'agencies of this type, wherever they are',
  province_code char(2) unique comment 'agencies of this province, unless their type has a rule',
  group_number tinyint unsigned not null,
  version bigint not null default 0,
  constraint group_rule_of_one check ((type_code is null) <> (province_code is null)),
  constraint group_rule_type foreign key (type_code) references agency_type (code),
  constraint group_rule_province foreign key (province_code) references province (code),
  constraint group_rule_group foreign key (group_number) references assessment_group (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into group_rule (id, type_code, group_number)
select number, code, 10 from agency_type where number <= 10;

insert into group_rule (id, province_code, group_number)
select 100 + cast(code as unsigned), code, group_number from province;

alter sequence group_rule_seq restart with 1050;

alter table province
  drop constraint province_group,
  drop column group_number;

create sequence supervision_rule_seq start with 50 increment by 50 nocache;

create table supervision_rule (
  id int not null primary key,
  supervising_body_code varchar(20) not null,
  type_code varchar(40) not null,
  province_code varchar(2) comment 'null: everywhere but where another rule of the type names the province',
  everywhere boolean as (if(province_code is null, true, null)) virtual,
  version bigint not null default 0,
  unique key supervision_rule_in_province (type_code, province_code),
  unique key supervision_rule_everywhere (type_code, everywhere),
  constraint supervision_rule_body foreign key (supervising_body_code) references supervising_body (code),
  constraint supervision_rule_type foreign key (type_code) references agency_type (code),
  constraint supervision_rule_province foreign key (province_code) references province (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into supervision_rule (id, supervising_body_code, type_code)
select type.number, supervision.supervising_body_code, supervision.type_code
from supervision
join agency_type type on type.code = supervision.type_code;

alter sequence supervision_rule_seq restart with 1050;

drop table supervision;

-- Areas of supervisors and assignments of assessors ---------------------------------------------------

create table account_area (
  account_id int not null,
  province_code char(2) not null,
  primary key (account_id, province_code),
  constraint account_area_account foreign key (account_id) references account (id),
  constraint account_area_province foreign key (province_code) references province (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence assessor_assignment_seq start with 50 increment by 50 nocache;

create table assessor_assignment (
  id int not null primary key,
  cycle_year smallint unsigned not null,
  assessor varchar(60) not null,
  group_number tinyint unsigned,
  agency_id int,
  unique key assessor_assignment_group (cycle_year, assessor, group_number),
  unique key assessor_assignment_single (cycle_year, assessor, agency_id),
  constraint assessor_assignment_of_one check ((group_number is null) <> (agency_id is null)),
  constraint assessor_assignment_cycle foreign key (cycle_year) references cycle (year),
  constraint assessor_assignment_assessor foreign key (assessor) references account (username),
  constraint assessor_assignment_group_number foreign key (group_number) references assessment_group (number),
  constraint assessor_assignment_agency foreign key (agency_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence assessor_exclusion_seq start with 50 increment by 50 nocache;

create table assessor_exclusion (
  id int not null primary key,
  cycle_year smallint unsigned not null,
  assessor varchar(60) not null,
  agency_id int not null,
  reason varchar(500) not null,
  unique key assessor_exclusion_once (cycle_year, assessor, agency_id),
  constraint assessor_exclusion_has_a_reason check (reason <> ''),
  constraint assessor_exclusion_cycle foreign key (cycle_year) references cycle (year),
  constraint assessor_exclusion_assessor foreign key (assessor) references account (username),
  constraint assessor_exclusion_agency foreign key (agency_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
