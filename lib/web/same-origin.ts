import "server-only";
import { env } from "@/lib/env";

/**
 * True where a form came from this shop's own pages. Browsers say `Sec-Fetch-Site`, older ones `Origin`; a request
 * that says neither comes from no browser and carries nobody's cookies by itself.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  return origin === null || origin === new URL(env.APP_URL).origin;
}
