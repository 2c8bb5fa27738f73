/** Where "now" comes from. Injected, so that tests move time instead of waiting for it. */
export type Clock = { now(): Date };

// On globalThis: Next's bundle and the worker load this file once each.
const holder = globalThis as typeof globalThis & { necessiteClockAheadMs?: number };

/** The machine's clock; in a demo, as far ahead of it as `setClockAhead` said. */
export const systemClock: Clock = {
  now: () => new Date(Date.now() + (holder.necessiteClockAheadMs ?? 0)),
};

/** Sets this process's clock ahead of the machine's, in milliseconds, so that a demo need not wait for a deadline. */
export function setClockAhead(ms: number): void {
  holder.necessiteClockAheadMs = ms;
}

/** A clock that stands still until it is moved. Shape: `advance` takes milliseconds. */
export function fixedClock(start: Date): Clock & { advance(ms: number): void } {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    advance: (ms) => {
      at += ms;
    },
  };
}
