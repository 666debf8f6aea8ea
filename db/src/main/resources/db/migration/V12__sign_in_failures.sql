-- failed attempts are counted in sign_in_failure, per account and per address, no longer beside the account;
-- an authenticator that never showed a code is forgotten after a while

alter table account
  drop column failed_sign_ins,
  drop column locked_until;

alter table second_factor
  add column candidate_at datetime(6) comment 'since when an authenticator waits for its first code' after wrapped_candidate;
