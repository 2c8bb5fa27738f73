-- Who tried what how often. The columns and their order are those that rate-limiter-flexible writes to.
-- Counters are worth nothing after a crash, so they skip the write-ahead log.
CREATE UNLOGGED TABLE rate_limits (
  key text PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
CREATE INDEX rate_limits_expire ON rate_limits (expire);
