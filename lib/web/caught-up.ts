import { setTimeout as delay } from "node:timers/promises";

/** Nobody waits longer than this for a saved change to be on the cached pages. Milliseconds. */
const PATIENCE = 3000;

// On globalThis: the shop's process sets what Next's bundle calls.
export const caches = globalThis as typeof globalThis & {
  necessiteCaughtUp?: () => Promise<void>;
};

/**
 * Resolves when this process shows no cached page that is older than what was committed before the call, or after
 * three seconds. At once where nothing listens: in tests of parts, and where no page is kept.
 */
export async function cachesCaughtUp(): Promise<void> {
  if (!caches.necessiteCaughtUp) return;
  const patience = new AbortController();
  await Promise.race([
    caches.necessiteCaughtUp(),
    delay(PATIENCE, undefined, { signal: patience.signal }).catch(() => {}),
  ]);
  patience.abort();
}
