-- what a cancelled run has not visited: its marks are gone

alter table link_run
  add column abandoned int not null default 0 comment 'addresses that were left when it was cancelled'
  after links;
