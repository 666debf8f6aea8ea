-- survey: a channel for each way of collection; links for a device that live for some hours -----------------

alter table channel
  drop key channel_in_force,
  drop column in_force,
  add column way tinyint unsigned not null default 0 comment 'that its responses are marked with',
  add column expires_at datetime(6) comment 'of the link that an assessor hands over; null: as long as the window',
  add column made_by varchar(100) comment 'user name of the assessor who made the link',
  add column revoked_by varchar(100) comment 'user name',
  add column revoke_reason varchar(500),
  add column standing boolean as (if(revoked_at is null and expires_at is null, true, null)) stored
    comment 'null once revoked, and for links of limited life, of which there may be many',
  add unique key channel_standing (cycle_year, agency_id, instrument_code, way, standing);

-- survey: the post that carries invitations. A row says who is written to, never who has answered: the digest
-- of the link stands in another table, and the secret goes as soon as the message has been handed over.

create table invitation_mail (
  record_id int not null primary key comment 'of sample_record: whom it is for',
  cycle_year smallint unsigned not null,
  agency_id int not null,
  sealed varbinary(200) comment 'the secret of the link, sealed for this record; null once handed over or given up',
  state varchar(10) not null comment 'QUEUED, SENDING, SENT, FAILED or UNKNOWN',
  attempts smallint not null,
  due_at datetime(6) not null comment 'not to be sent before',
  expires_at datetime(6) not null comment 'no longer worth sending',
  changed_at datetime(6) not null,
  problem varchar(300) comment 'what the last attempt came to; without addresses',
  constraint invitation_mail_record foreign key (record_id) references sample_record (id) on delete cascade,
  index invitation_mail_by_state (state, due_at),
  index invitation_mail_of_agency (cycle_year, agency_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- survey: an exclusion that was lifted stays written down ---------------------------------------------------

alter table response_exclusion
  add column lifted_by varchar(100) comment 'user name',
  add column lifted_at datetime(6) comment 'null while it holds';

-- framework: whom a survey is for, asked before anything else -----------------------------------------------

create table screening_question (
  year smallint unsigned not null,
  instrument_code varchar(10) not null,
  text_th varchar(500) not null,
  text_en varchar(500) not null,
  yes_th varchar(200) not null,
  yes_en varchar(200) not null,
  no_th varchar(200) not null,
  no_en varchar(200) not null,
  ending_th varchar(500) not null comment 'what whoever says no is told',
  ending_en varchar(500) not null,
  primary key (year, instrument_code),
  constraint screening_question_instrument foreign key (year, instrument_code) references instrument (year, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- manual 2563, section 2.1
insert into screening_question
  (year, instrument_code, text_th, text_en, yes_th, yes_en, no_th, no_en, ending_th, ending_en)
values
  (2563, 'IIT',
   'ท่านปฏิบัติงานในหน่วยงานนี้มาแล้วไม่น้อยกว่า 1 ปี ใช่หรือไม่',
   'Have you worked for this agency for at least 1 year?',
   'ใช่ ปฏิบัติงานมาแล้วไม่น้อยกว่า 1 ปี', 'Yes, for at least 1 year',
   'ไม่ใช่', 'No',
   'แบบวัดนี้สำหรับบุคลากรที่ปฏิบัติงานในหน่วยงานมาแล้วไม่น้อยกว่า 1 ปี จึงไม่มีคำถามต่อ ขอบคุณที่สละเวลา',
   'This survey is for staff who have worked for the agency for at least 1 year, so there are no further questions. Thank you for your time.'),
  (2563, 'EIT',
   'ตั้งแต่เริ่มปีงบประมาณ พ.ศ. 2563 (1 ตุลาคม 2562) จนถึงวันนี้ ท่านเคยรับบริการหรือติดต่อกับหน่วยงานนี้หรือไม่',
   'Since fiscal year 2563 began (1 October 2019), have you received services from this agency or contacted it?',
   'เคยรับบริการหรือติดต่อ', 'Yes, I have',
   'ไม่เคย', 'No, I have not',
   'แบบวัดนี้สำหรับผู้ที่เคยรับบริการหรือติดต่อกับหน่วยงานในปีงบประมาณนี้ จึงไม่มีคำถามต่อ ขอบคุณที่สละเวลา',
   'This survey is for those who have received services from the agency or contacted it in this fiscal year, so there are no further questions. Thank you for your time.');

-- framework: what the report of unusual patterns may show, and calls unusual --------------------------------

alter table trust_rule
  add column smallest_group smallint unsigned not null default 5
    comment 'of fewer responses nothing is shown and none can be excluded: they could be told to be somebody''s',
  add column day_percent tinyint unsigned not null default 50
    comment 'a day that brings so large a share of the responses of a channel is unusual';
