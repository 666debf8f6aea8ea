-- survey: how a response was collected and how far it can be trusted; receipts; channels made anew --------
-- Responses and respondent tokens still share no key, no time finer than a day and no order.

alter table channel
  add column revoked_at datetime(6) comment 'null while in force; one made anew is a new row',
  add column in_force boolean as (if(revoked_at is null, true, null)) stored comment 'null once revoked',
  add unique key channel_in_force (cycle_year, agency_id, instrument_code, in_force),
  drop key channel_of_agency;

alter table response
  add column way tinyint unsigned not null default 0
    comment '0 channel of the agency, 1 public search, 2 assessor from the sample list, 3 assessor in the field, 4 invitation',
  add column flags smallint unsigned not null default 0
    comment 'bits: 1 fast, 2 straight-lined, 4 honeypot, 8 without form token, 16 in a burst',
  add column exclusion_id int comment 'of response_exclusion; null where it counts';

create sequence response_exclusion_seq start with 50 increment by 50 nocache;

create table response_exclusion (
  id int not null primary key,
  cycle_year smallint unsigned not null,
  agency_id int not null,
  instrument_code varchar(10) not null,
  criterion varchar(200) not null comment 'what the excluded responses have in common',
  reason varchar(500) not null,
  excluded_by varchar(100) not null comment 'user name',
  excluded_at datetime(6) not null,
  responses int not null comment 'how many',
  version bigint not null default 0,
  index response_exclusion_of_agency (cycle_year, agency_id, instrument_code),
  constraint response_exclusion_cycle foreign key (cycle_year) references cycle (year),
  constraint response_exclusion_agency foreign key (agency_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

alter table respondent_token
  add column receipt binary(8) comment 'digest of the random part of the form token; null without one';

create table invitation (
  link binary(16) not null primary key comment 'digest of the secret in the link; nothing tells to whom it was sent',
  cycle_year smallint unsigned not null,
  agency_id int not null,
  used boolean not null default false comment 'without a time',
  index invitation_of_agency (cycle_year, agency_id),
  constraint invitation_cycle foreign key (cycle_year) references cycle (year),
  constraint invitation_agency foreign key (agency_id) references agency (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- framework: when a response, and when the responses of a channel, are conspicuous -------------------------

create table trust_rule (
  year smallint unsigned not null,
  instrument_code varchar(10) not null,
  fast_seconds smallint unsigned not null comment 'a form sent sooner after it was shown is fast',
  straight_percent tinyint unsigned not null
    comment 'straight-lined: so large a share of the items has the same answer, on every scale that asks in both directions',
  burst_per_minute smallint unsigned not null comment 'more responses of a channel within a minute are a burst',
  judged_from smallint unsigned not null comment 'a channel with fewer responses is not judged',
  flagged_percent tinyint unsigned not null comment 'a channel with so large a share of flagged responses is conspicuous',
  identical_percent tinyint unsigned not null comment 'likewise with the same answers throughout',
  primary key (year, instrument_code),
  constraint trust_rule_instrument foreign key (year, instrument_code) references instrument (year, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Assumed: the manual has none. 51 items in less than 77 s and 19 in less than 29 s are 1.5 s each.
insert into trust_rule
  (year, instrument_code, fast_seconds, straight_percent, burst_per_minute, judged_from, flagged_percent, identical_percent)
values
  (2563, 'IIT', 77, 95, 60, 20, 20, 20),
  (2563, 'EIT', 29, 95, 60, 20, 20, 20);

-- survey: by what stamp the nodes know that what they remember of windows, states, keys and channels still holds

create table survey_stamp (
  id tinyint unsigned not null primary key,
  stamp bigint not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into survey_stamp (id, stamp) values (1, 1);

create trigger window_set after insert on activity_window for each row
  update survey_stamp set stamp = stamp + 1;

create trigger window_moved after update on activity_window for each row
  update survey_stamp set stamp = stamp + 1;

create trigger window_removed after delete on activity_window for each row
  update survey_stamp set stamp = stamp + 1;

create trigger cycle_changed after update on cycle for each row
  update survey_stamp set stamp = stamp + 1;

create trigger channel_changed after update on channel for each row
  update survey_stamp set stamp = stamp + 1;

create trigger survey_key_changed after update on survey_key for each row
  update survey_stamp set stamp = stamp + 1;
