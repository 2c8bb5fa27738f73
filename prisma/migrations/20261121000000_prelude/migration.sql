-- What the tables stand on: case-blind mail addresses, and the numbers people read out on the phone.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE SEQUENCE order_number_seq START 100001;
