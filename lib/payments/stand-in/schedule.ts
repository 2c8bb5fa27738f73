import type { StandInClock } from "./clock";

type Entry = { due: number; run: () => void };

/** Node's longest timer; a later entry simply wakes up once in between. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * What is to happen later by the stand-in's clock: expiries, retries, slow banks. Kept in order of
 * time with one timer for the next, so that thousands of open sessions cost nothing per request.
 * `runDue` lets a clock that was moved take effect.
 */
export class Schedule {
  private entries: Entry[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly clock: StandInClock) {}

  /** Runs `run` once the clock reads `due` (Unix seconds) or later. */
  at(due: number, run: () => void): void {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entries[middle]?.due ?? Infinity) <= due) low = middle + 1;
      else high = middle;
    }
    this.entries.splice(low, 0, { due, run });
    if (low === 0) this.arm();
  }

  after(seconds: number, run: () => void): void {
    this.at(this.clock.exact() + seconds, run);
  }

  runDue(): void {
    for (;;) {
      const next = this.entries[0];
      if (!next || next.due > this.clock.exact()) break;
      this.entries.shift();
      next.run();
    }
    this.arm();
  }

  clear(): void {
    this.entries = [];
    clearTimeout(this.timer);
  }

  private arm(): void {
    clearTimeout(this.timer);
    const next = this.entries[0];
    if (!next) return;
    const wait = (next.due - this.clock.exact()) * 1000;
    // At least a moment: an injected clock that stands still must not spin.
    this.timer = setTimeout(() => this.runDue(), Math.min(Math.max(wait, 5), LONGEST_MS));
    this.timer.unref();
  }
}
