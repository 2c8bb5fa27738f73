import "server-only";

/** Kept on the process, since the worker's copy of this module is not that of the pages. */
const holder = globalThis as typeof globalThis & {
  necessiteSettling?: Map<string, Promise<unknown>>;
};

/**
 * Waits for the settlement of this session that this process has under way; false where there is none. Stripe's
 * message and the buyer's return come at the same moment, and the second has nothing left to do once the first is done.
 */
export async function waitForOther(sessionId: string): Promise<boolean> {
  const other = holder.necessiteSettling?.get(sessionId);
  if (!other) return false;
  await other.catch(() => {
    // Its own caller hears of it.
  });
  return true;
}

/** Lets others know, while it lasts, that `work` settles this session. */
export async function whileSettling<T>(sessionId: string, work: Promise<T>): Promise<T> {
  holder.necessiteSettling ??= new Map();
  const underWay = holder.necessiteSettling;
  underWay.set(sessionId, work);
  try {
    return await work;
  } finally {
    if (underWay.get(sessionId) === work) underWay.delete(sessionId);
  }
}
