-- timeline: windows of a group or of one agency beside those of the whole cycle ------------------------

alter table activity_window
  add column scope_kind varchar(10) not null default 'CYCLE' comment 'CYCLE, GROUP or AGENCY' after activity,
  add column scope_key int not null default 0 comment '0, the number of the group or the id of the agency' after scope_kind,
  add column reason varchar(500) comment 'why a group or an agency has a window of its own',
  add column set_by varchar(100) comment 'user name',
  add column set_at datetime(6),
  add unique key activity_window_of_scope (cycle_year, activity, scope_kind, scope_key),
  drop key activity_window_of_cycle;
