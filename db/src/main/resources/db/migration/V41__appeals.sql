-- disclosure: an agency appeals once against the score of an item, on the addresses as they were submitted ---------------

create table disclosure_appeal (
  answer_id int not null primary key,
  grounds varchar(4000) not null,
  urls mediumtext not null comment 'as submitted, a line per address',
  filed_by varchar(100) not null,
  filed_at datetime(6) not null,
  constraint disclosure_appeal_answer foreign key (answer_id) references disclosure_answer (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
