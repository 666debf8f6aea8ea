-- The agencies of the beginning are assessed from the first cycle on: dropping the default in the statement that added
-- the column had left them without a year.

update agency set valid_from = 2563 where valid_from = 0;
update agency_period set from_year = 2563 where from_year = 0;
