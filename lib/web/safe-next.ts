import type { Route } from "next";

const BASE = "http://same.site";

/**
 * Where to go on after signing in: the path (with its query and fragment) if it stays on this site, else `fallback`.
 * Everything else, such as other hosts, other schemes, `//host`, backslashes and control characters, is refused.
 */
export function safeNext(wanted: unknown, fallback: Route = "/account"): Route {
  if (typeof wanted !== "string" || wanted.length > 2000) return fallback;
  if (!/^\/(?![/\\])/.test(wanted) || !URL.canParse(wanted, BASE)) return fallback;
  const url = new URL(wanted, BASE);
  // Parsing may fold dots and strip tabs into a second leading slash, which a browser reads as a host.
  const path = url.pathname + url.search + url.hash;
  return url.origin === BASE && !path.startsWith("//") ? path : fallback;
}

/** A link to `path` that remembers where to go on to; without a `next` the plain path. */
export function withNext(path: Route, next: string | undefined): Route {
  return next ? (`${path}?${new URLSearchParams({ next })}` as Route) : path;
}
