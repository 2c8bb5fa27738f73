/** What of `consignment_contracts c` makes a `ContractRow`. */
export const CONTRACT_COLUMNS = `c.round, c.status, c.price_cents AS "priceCents", c.currency, c.split, c.markdowns,
  c.floor_cents AS "floorCents", c.term_days AS "termDays", c.grace_days AS "graceDays", c.ship_by_days AS "shipByDays",
  c.end_outcome AS "endOutcome", c.credit_bonus_bp AS "creditBonusBp", c.differences, c.note, c.proposed_at AS "proposedAt",
  c.expires_at AS "expiresAt", c.terms_version AS "termsVersion", c.accepted_at AS "acceptedAt", c.accepted_ip AS "acceptedIp",
  c.accepted_as AS "acceptedAs"`;
