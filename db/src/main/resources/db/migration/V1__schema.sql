-- OpenITA schema. Times are UTC in datetime(6), fiscal years are Buddhist Era, scores are 0 to 100.
-- Codes compare byte by byte; Thai names sort as Thai dictionaries do.
-- Sequences start with their increment: a value drawn is the last id of a block of 50, the way EclipseLink
-- counts (one starting with 1 is refused, EclipseLink-7027).

-- framework: the assessment framework of a year as data -------------------------------------------

create table framework (
  year smallint unsigned not null primary key,
  title_th varchar(500) not null,
  title_en varchar(500) not null,
  pass_score decimal(5, 2) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table scale_option (
  year smallint unsigned not null,
  scale_code varchar(20) not null,
  value tinyint unsigned not null,
  position tinyint unsigned not null,
  label_th varchar(200) not null,
  label_en varchar(200) not null,
  score decimal(5, 2) not null comment 'where more of the asked is good',
  reversed_score decimal(5, 2) not null comment 'where more of the asked is bad',
  primary key (year, scale_code, value),
  constraint scale_option_framework foreign key (year) references framework (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table instrument (
  year smallint unsigned not null,
  code varchar(10) not null,
  position tinyint unsigned not null,
  weight decimal(5, 2) not null comment 'per cent of the total',
  name_th varchar(300) not null,
  name_en varchar(300) not null,
  primary key (year, code),
  constraint instrument_framework foreign key (year) references framework (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table sample_rule (
  year smallint unsigned not null,
  instrument_code varchar(10) not null,
  percent decimal(5, 2) not null,
  minimum int not null,
  census_below int not null,
  large_above int not null,
  large_minimum int not null,
  primary key (year, instrument_code),
  constraint sample_rule_instrument foreign key (year, instrument_code) references instrument (year, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table indicator (
  year smallint unsigned not null,
  number varchar(10) not null,
  instrument_code varchar(10) not null,
  position tinyint unsigned not null,
  name_th varchar(300) not null,
  name_en varchar(300) not null,
  purpose_th text not null,
  primary key (year, number),
  constraint indicator_instrument foreign key (year, instrument_code) references instrument (year, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table sub_indicator (
  year smallint unsigned not null,
  number varchar(10) not null,
  indicator_number varchar(10) not null,
  position tinyint unsigned not null,
  name_th varchar(300) not null,
  name_en varchar(300) not null,
  primary key (year, number),
  constraint sub_indicator_indicator foreign key (year, indicator_number) references indicator (year, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table question (
  year smallint unsigned not null,
  code varchar(10) not null,
  indicator_number varchar(10) not null,
  position smallint unsigned not null,
  scale_code varchar(20) not null,
  positive boolean not null comment 'whether more of the asked is good',
  text_th text not null,
  text_en text not null,
  note_th text,
  note_en text,
  primary key (year, code),
  constraint question_indicator foreign key (year, indicator_number) references indicator (year, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table item (
  year smallint unsigned not null,
  code varchar(10) not null comment 'that of the question where it has a single item',
  question_code varchar(10) not null,
  position smallint unsigned not null comment 'place of the answer in a response, from 0, per instrument',
  positive boolean not null comment 'whether more of the asked is good; i11.2 of 2563 differs from its question',
  text_th text,
  text_en text,
  primary key (year, code),
  constraint item_question foreign key (year, question_code) references question (year, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table disclosure_item (
  year smallint unsigned not null,
  code varchar(10) not null,
  sub_indicator_number varchar(10) not null,
  position smallint unsigned not null,
  scale_code varchar(20) not null,
  group_th varchar(300) not null,
  group_en varchar(300) not null,
  name_th varchar(500) not null,
  name_en varchar(500) not null,
  note_th text,
  note_en text,
  primary key (year, code),
  constraint disclosure_item_sub_indicator foreign key (year, sub_indicator_number) references sub_indicator (year, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table disclosure_component (
  year smallint unsigned not null,
  item_code varchar(10) not null,
  position tinyint unsigned not null,
  text_th text not null,
  text_en text not null,
  primary key (year, item_code, position),
  constraint disclosure_component_item foreign key (year, item_code) references disclosure_item (year, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table rating_level (
  year smallint unsigned not null,
  code varchar(20) not null,
  position tinyint unsigned not null comment 'best first',
  lower_bound decimal(5, 2) not null comment 'belongs to this rating',
  name_th varchar(100) not null,
  name_en varchar(100) not null,
  primary key (year, code),
  constraint rating_level_framework foreign key (year) references framework (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- registry -----------------------------------------------------------------------------------------

create table agency_type (
  code varchar(40) not null primary key,
  number tinyint unsigned not null unique,
  name_th varchar(200) collate utf8mb4_thai_520_w2 not null,
  name_en varchar(200) not null,
  local boolean not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table ministry (
  code varchar(20) not null primary key,
  position tinyint unsigned not null,
  name_th varchar(200) collate utf8mb4_thai_520_w2 not null,
  name_en varchar(200) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table assessment_group (
  number tinyint unsigned not null primary key,
  name_th varchar(100) not null,
  name_en varchar(100) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table province (
  code char(2) not null primary key comment 'TIS 1099, ISO 3166-2:TH',
  group_number tinyint unsigned not null,
  name_th varchar(100) collate utf8mb4_thai_520_w2 not null,
  name_en varchar(100) not null,
  constraint province_group foreign key (group_number) references assessment_group (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table supervising_body (
  code varchar(20) not null primary key,
  name_th varchar(200) collate utf8mb4_thai_520_w2 not null,
  name_en varchar(200) not null,
  abbreviation_th varchar(50) not null,
  abbreviation_en varchar(50) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table supervision (
  type_code varchar(40) not null primary key,
  supervising_body_code varchar(20) not null,
  constraint supervision_type foreign key (type_code) references agency_type (code),
  constraint supervision_body foreign key (supervising_body_code) references supervising_body (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence agency_seq start with 50 increment by 50 nocache;

create table agency (
  id int not null primary key,
  code varchar(12) not null unique comment 'what the outside sees; given once, never used again',
  name_th varchar(300) collate utf8mb4_thai_520_w2 not null,
  name_en varchar(300),
  type_code varchar(40) not null,
  ministry_code varchar(20),
  province_code char(2),
  group_number tinyint unsigned not null,
  supervising_body_code varchar(20) not null,
  website varchar(500),
  version bigint not null default 0,
  constraint agency_type_of foreign key (type_code) references agency_type (code),
  constraint agency_ministry foreign key (ministry_code) references ministry (code),
  constraint agency_province foreign key (province_code) references province (code),
  constraint agency_group foreign key (group_number) references assessment_group (number),
  constraint agency_supervisor foreign key (supervising_body_code) references supervising_body (code),
  index agency_by_name (name_th)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- identity -----------------------------------------------------------------------------------------

create sequence account_seq start with 50 increment by 50 nocache;

create table account (
  id int not null primary key,
  username varchar(60) not null unique comment 'lower case',
  password_hash varchar(500) not null,
  role varchar(20) not null,
  agency_code varchar(12),
  supervising_body_code varchar(20),
  full_name varchar(200),
  position varchar(200),
  phone varchar(50),
  email varchar(200),
  password_change_due boolean not null,
  registered_at datetime(6) comment 'first sign-in completed',
  failed_sign_ins int not null default 0,
  locked_until datetime(6),
  version bigint not null default 0,
  constraint account_agency foreign key (agency_code) references agency (code),
  constraint account_supervising_body foreign key (supervising_body_code) references supervising_body (code),
  index account_by_agency (agency_code, role)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table api_client (
  id varchar(40) not null primary key,
  organisation_name varchar(300) not null,
  agency_code varchar(12) comment 'null with the next: a client of the NACC',
  supervising_body_code varchar(20),
  secret_digest binary(32) not null comment 'SHA-256 of a 256-bit random secret',
  scopes varchar(100) not null comment 'space-separated: read write approve',
  constraint api_client_agency foreign key (agency_code) references agency (code),
  constraint api_client_supervising_body foreign key (supervising_body_code) references supervising_body (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- timeline -----------------------------------------------------------------------------------------

create table cycle (
  year smallint unsigned not null primary key comment 'fiscal year, Buddhist Era',
  framework_year smallint unsigned not null,
  constraint cycle_framework foreign key (framework_year) references framework (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence activity_window_seq start with 50 increment by 50 nocache;

create table activity_window (
  id int not null primary key,
  cycle_year smallint unsigned not null,
  activity varchar(30) not null,
  opens_at datetime(6) not null,
  closes_at datetime(6) not null comment 'the first instant that is no longer open',
  version bigint not null default 0,
  unique key activity_window_of_cycle (cycle_year, activity),
  constraint activity_window_cycle foreign key (cycle_year) references cycle (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- approval -----------------------------------------------------------------------------------------

create sequence dossier_seq start with 50 increment by 50 nocache;

create table dossier (
  id int not null primary key,
  cycle_year smallint unsigned not null,
  agency_id int not null,
  kind varchar(30) not null,
  state varchar(20) not null,
  submitted_by varchar(100),
  submitted_at datetime(6),
  approved_by varchar(100),
  approved_at datetime(6),
  return_reason varchar(2000),
  version bigint not null default 0,
  unique key dossier_of_agency (cycle_year, agency_id, kind),
  constraint dossier_cycle foreign key (cycle_year) references cycle (year),
  constraint dossier_agency foreign key (agency_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence dossier_history_seq start with 50 increment by 50 nocache;

create table dossier_history (
  id int not null primary key,
  dossier_id int not null,
  action varchar(20) not null,
  state_before varchar(20) not null,
  state_after varchar(20) not null,
  actor varchar(100) not null,
  actor_role varchar(20) not null,
  happened_at datetime(6) not null,
  reason varchar(2000),
  constraint dossier_history_dossier foreign key (dossier_id) references dossier (id),
  index dossier_history_by_dossier (dossier_id, happened_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- stakeholder --------------------------------------------------------------------------------------

create table internal_stakeholders (
  dossier_id int not null primary key,
  headcount int not null,
  constraint internal_stakeholders_dossier foreign key (dossier_id) references dossier (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table external_stakeholders (
  dossier_id int not null primary key,
  estimate int not null,
  constraint external_stakeholders_dossier foreign key (dossier_id) references dossier (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- survey: responses and respondent tokens share no key, no time finer than a day and no order ----------

create table channel (
  code varchar(20) not null primary key comment 'unguessable, part of the address',
  cycle_year smallint unsigned not null,
  agency_id int not null,
  instrument_code varchar(10) not null,
  unique key channel_of_agency (cycle_year, agency_id, instrument_code),
  constraint channel_cycle foreign key (cycle_year) references cycle (year),
  constraint channel_agency foreign key (agency_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table survey_key (
  cycle_year smallint unsigned not null primary key,
  wrapped_key varbinary(255) comment 'null once destroyed',
  constraint survey_key_cycle foreign key (cycle_year) references cycle (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table respondent_token (
  cycle_year smallint unsigned not null,
  token binary(16) not null,
  primary key (cycle_year, token)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table response (
  cycle_year smallint unsigned not null,
  agency_id int not null,
  instrument_code varchar(10) not null,
  id bigint not null comment 'random',
  day date not null,
  answers varbinary(255) not null comment 'a byte per item, in the order of the framework',
  primary key (cycle_year, agency_id, instrument_code, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- disclosure ---------------------------------------------------------------------------------------

create sequence disclosure_answer_seq start with 50 increment by 50 nocache;

create table disclosure_answer (
  id int not null primary key,
  dossier_id int not null,
  item_code varchar(10) not null,
  disclosed boolean not null,
  urls mediumtext not null comment 'a line per address, in their order',
  explanation text,
  verdict varchar(10) comment 'of the executive: PASS or FAIL',
  verdict_comment varchar(2000),
  version bigint not null default 0,
  unique key disclosure_answer_of_item (dossier_id, item_code),
  constraint disclosure_answer_dossier foreign key (dossier_id) references dossier (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table disclosure_score (
  answer_id int not null primary key,
  option_value tinyint unsigned not null comment 'of the scale of the item',
  comment varchar(2000),
  assessor varchar(100) not null,
  scored_at datetime(6) not null,
  version bigint not null default 0,
  constraint disclosure_score_answer foreign key (answer_id) references disclosure_answer (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- scoring and result -------------------------------------------------------------------------------

create sequence scoring_run_seq start with 1 increment by 1 nocache;

create table scoring_run (
  id int not null primary key,
  cycle_year smallint unsigned not null,
  started_by varchar(100) not null,
  started_at datetime(6) not null,
  finished_at datetime(6),
  agencies int not null default 0,
  announced int not null default 0 comment 'agencies with every mandatory step done',
  responses bigint not null default 0,
  constraint scoring_run_cycle foreign key (cycle_year) references cycle (year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table agency_score (
  run_id int not null,
  agency_id int not null,
  total decimal(28, 25) comment 'null where it cannot be computed',
  rating varchar(20),
  missing_steps varchar(300) not null comment 'space-separated; empty where the result is announced',
  iit_responses int not null,
  iit_minimum int,
  eit_responses int not null,
  eit_minimum int,
  parts mediumtext not null comment 'a line per part: its code, =, its score unrounded',
  primary key (run_id, agency_id),
  constraint agency_score_run foreign key (run_id) references scoring_run (id),
  constraint agency_score_agency foreign key (agency_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create sequence publication_seq start with 1 increment by 1 nocache;

create table publication (
  id int not null primary key,
  cycle_year smallint unsigned not null,
  edition int not null comment '1 is the first announcement, later ones correct it',
  run_id int not null,
  published_by varchar(100) not null,
  published_at datetime(6) not null,
  unique key publication_edition (cycle_year, edition),
  constraint publication_cycle foreign key (cycle_year) references cycle (year),
  constraint publication_run foreign key (run_id) references scoring_run (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
