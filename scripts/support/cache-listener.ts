import { createHmac } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";

/** Where writers announce the cache tags that are no longer true: `NOTIFY cache_tags, '<tag>'`. */
const CHANNEL = "cache_tags";
/** A desk's save touches several tags; they are handed on together. Milliseconds. */
const COLLECT = 20;
const RETRY = 1000;
/** A page whose making began just before the change may be stored just after it; by then it is done. */
const AGAIN = 2000;

type Options = {
  databaseUrl: string;
  port: number;
  authSecret: string;
  report(text: string): void;
  /** Told at once that something is out of date. */
  heard?(): void;
  /** How long after a change its pages are dropped once more. Milliseconds. */
  again?: number;
};

export type CacheListener = {
  stop(): Promise<void>;
  /** Resolves when no cached page of this process is older than what was committed before the call. */
  caughtUp(): Promise<void>;
};

/**
 * Hears from PostgreSQL which cached pages are out of date, whichever process wrote, and tells this
 * one's Next. After a start or a lost connection everything counts as out of date, since messages
 * may have been missed. Resolves when it listens.
 */
export async function startCacheListener(options: Options): Promise<CacheListener> {
  const outdated = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let handing: Promise<void> = Promise.resolve();
  let client: pg.Client | undefined;
  let stopped = false;

  const add = (tag: string): void => {
    outdated.add(tag);
    options.heard?.();
    timer ??= setTimeout(handNow, COLLECT);
  };

  /** One round after the other; what is heard while one is under way is handed on by the next. */
  const handNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    handing = handing.then(handOn);
  };

  const handOn = async (): Promise<void> => {
    const tags = outdated.has("*") ? ["*"] : [...outdated];
    outdated.clear();
    if (tags.length === 0) return;
    const problem = await revalidate(options, tags);
    if (!problem) return later(tags);
    if (stopped) return;
    options.report(`Cached pages could not be refreshed (${problem}); trying again.`);
    for (const tag of tags) outdated.add(tag);
    timer ??= setTimeout(handNow, RETRY);
  };

  /** Drops the same tags once more. Should that fail, the first time has already counted. */
  const later = (tags: string[]): void => {
    setTimeout(() => void (stopped || revalidate(options, tags)), options.again ?? AGAIN).unref();
  };

  const listen = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: options.databaseUrl, keepAlive: true });
    fresh.on("error", () => {});
    fresh.on("notification", ({ payload }) => payload && add(payload));
    fresh.once("end", () => void reconnect());
    await fresh.connect();
    await fresh.query(`LISTEN ${CHANNEL}`);
    client = fresh;
    add("*");
  };

  const reconnect = async (): Promise<void> => {
    if (stopped || !client) return;
    client = undefined;
    while (!stopped && !client) {
      await delay(RETRY);
      await listen().catch(() => options.report("The database does not answer; trying again."));
    }
  };

  const caughtUp = async (): Promise<void> => {
    // PostgreSQL hands a session everything that was announced before it answers its next question.
    await client?.query("SELECT 1").catch(() => {});
    handNow();
    await handing;
  };

  await listen();
  return {
    caughtUp,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

/** The proof that the request comes from this shop's own server. */
function token(authSecret: string): string {
  return createHmac("sha256", authSecret).update("revalidate").digest("hex");
}

async function revalidate(options: Options, tags: string[]): Promise<string | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${options.port}/api/revalidate`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token(options.authSecret)}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok ? null : `answer ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
