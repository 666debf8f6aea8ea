-- The addresses of an answer are read and written together and only in their order: a line each.
alter table disclosure_answer add column urls mediumtext not null default '' comment 'a line per address, in their order' after explanation;

update disclosure_answer set urls = coalesce(
  (select group_concat(u.url order by u.position separator '\n') from disclosure_url u where u.answer_id = disclosure_answer.id),
  '');

alter table disclosure_answer alter column urls drop default;

drop table disclosure_url;
