import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { sql } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import type { Origin } from "./origin";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Tries per mail address and per client address. Many people share one client address, so it gets more. */
const LIMITS = {
  sign_in: { email: [10, 15 * MINUTE], ip: [100, 15 * MINUTE] },
  sign_up: { email: [5, HOUR], ip: [40, HOUR] },
  link: { email: [5, HOUR], ip: [60, HOUR] },
  // By the account instead of its address.
  second_factor: { email: [10, 15 * MINUTE], ip: [100, 15 * MINUTE] },
  password: { email: [10, 15 * MINUTE], ip: [100, 15 * MINUTE] },
  alert: { email: [10, HOUR], ip: [60, HOUR] },
  // By visitor instead of address: codes are not guessed.
  code: { email: [15, HOUR], ip: [90, HOUR] },
  contact: { email: [5, HOUR], ip: [20, HOUR] },
  newsletter: { email: [5, HOUR], ip: [40, HOUR] },
  // By the reader's own key instead of an address.
  vote: { email: [30, HOUR], ip: [120, HOUR] },
  // By the account instead of its address.
  photo: { email: [200, HOUR], ip: [400, HOUR] },
  piece_message: { email: [30, HOUR], ip: [60, HOUR] },
} as const;

export type LimitedDeed = keyof typeof LIMITS;

/** The limiter runs its statements on our own pool; its table is made by a migration. */
const storeClient = {
  query: async ({ text, values }: { text: string; values?: unknown[] }) => {
    const rows = await sql(text, values);
    return { rows, rowCount: rows.length };
  },
};

const limiters = new Map<string, RateLimiterPostgres>();

function limiter(deed: LimitedDeed, by: "email" | "ip"): RateLimiterPostgres {
  const keyPrefix = `${deed}:${by}`;
  const known = limiters.get(keyPrefix);
  if (known) return known;
  const [points, duration] = LIMITS[deed][by];
  const made = new RateLimiterPostgres({
    storeClient,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    keyPrefix,
    points,
    duration,
    // One of them sweeps the table for all.
    clearExpiredByTimeout: limiters.size === 0,
  });
  limiters.set(keyPrefix, made);
  return made;
}

/** Mail addresses are kept out of the table, and every key has one length. */
function emailKey(email: string): string {
  return createHash("sha256").update(email).digest("base64url");
}

async function consume(deed: LimitedDeed, by: "email" | "ip", key: string): Promise<number> {
  try {
    await limiter(deed, by).consume(key);
    return 0;
  } catch (refusal) {
    // The limiter rejects with its own result when the tries are used up; anything else is an error.
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}

/**
 * Counts one try of `deed`; `too_many` carries `retryInSeconds`. A client that is out of tries does not use up
 * those of the mail address it names.
 */
export async function countTry(
  deed: LimitedDeed,
  email: string,
  from: Origin,
): Promise<Result<void, "too_many">> {
  const byIp = from.ip ? await consume(deed, "ip", from.ip) : 0;
  const retryInSeconds = byIp || (await consume(deed, "email", emailKey(email)));
  return retryInSeconds > 0 ? err("too_many", { retryInSeconds }) : ok(undefined);
}

/** Takes back a counted try that turned out well, so that only failures add up. */
export async function forgiveTries(deed: LimitedDeed, email: string, from: Origin): Promise<void> {
  await limiter(deed, "email").delete(emailKey(email));
  if (from.ip) await limiter(deed, "ip").reward(from.ip);
}
