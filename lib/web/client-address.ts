import "server-only";
import { isIP } from "node:net";
import { headers } from "next/headers";
import { env } from "@/lib/env";
import type { Origin } from "@/lib/accounts/origin";

/**
 * The client's address from `X-Forwarded-For`, counted from the right: the last entry is written by the server
 * that accepted the connection, those before it by our own proxies. What lies further left, anyone can invent.
 * @returns an IPv4 or IPv6 address, or null where there is none that can be believed.
 */
export function addressFrom(forwardedFor: string | null, trustedProxies: number): string | null {
  const entries = (forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const address = (entries.at(-1 - trustedProxies) ?? "").replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(address) ? address : null;
}

/** Where this request comes from, for rate limits and the list of sign-ins. */
export async function requestOrigin(): Promise<Origin> {
  const all = await headers();
  return {
    ip: addressFrom(all.get("x-forwarded-for"), env.TRUSTED_PROXIES),
    userAgent: all.get("user-agent")?.slice(0, 300) ?? null,
  };
}
