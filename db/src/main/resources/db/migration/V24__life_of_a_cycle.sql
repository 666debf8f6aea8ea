-- timeline: the life of a cycle; scoring: runs while answers still come in ----------------------------------

alter table cycle
  add column state varchar(20) not null default 'DRAFT' comment 'DRAFT, OPEN, COLLECTING_CLOSED, SCORED, PUBLISHED or ARCHIVED',
  add column version bigint not null default 0;

create table cycle_step (
  cycle_year smallint unsigned not null,
  state varchar(20) not null comment 'reached by this step',
  reached_at datetime(6) not null,
  reached_by varchar(100) not null comment 'user name',
  primary key (cycle_year, state),
  constraint cycle_step_cycle foreign key (cycle_year) references cycle (year)
);

alter table scoring_run
  add column preview boolean not null default false comment 'made before collecting was closed: never to be announced';

-- cycles that were carried out before they had a state
update cycle set state = 'OPEN' where exists (select 1 from activity_window w where w.cycle_year = cycle.year);
update cycle set state = 'PUBLISHED' where exists (select 1 from publication p where p.cycle_year = cycle.year);
