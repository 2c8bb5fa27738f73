import type { StandInClock } from "./clock";

type Entry = { due: number; run: () => void };

/** Node's longest timer; a later entry simply wakes up once in between. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * What is to happen later by the stand-in's clock: expiries, retries, slow banks. A binary heap, so
 * that thousands of open sessions cost nothing per request. `runDue` lets a moved clock take effect.
 */
export class Schedule {
  private heap: Entry[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly clock: StandInClock) {}

  /** Runs `run` once the clock reads `due` (Unix seconds) or later. */
  at(due: number, run: () => void): void {
    const heap = this.heap;
    let child = heap.push({ due, run }) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (heap[parent]!.due <= heap[child]!.due) break;
      [heap[parent], heap[child]] = [heap[child]!, heap[parent]!];
      child = parent;
    }
    if (child === 0) this.arm();
  }

  after(seconds: number, run: () => void): void {
    this.at(this.clock.exact() + seconds, run);
  }

  runDue(): void {
    while (this.heap.length > 0 && this.heap[0]!.due <= this.clock.exact()) this.pop().run();
    this.arm();
  }

  clear(): void {
    this.heap = [];
    clearTimeout(this.timer);
  }

  private pop(): Entry {
    const heap = this.heap;
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length === 0) return first;
    heap[0] = last;
    let parent = 0;
    for (;;) {
      let least = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if (child < heap.length && heap[child]!.due < heap[least]!.due) least = child;
      }
      if (least === parent) return first;
      [heap[parent], heap[least]] = [heap[least]!, heap[parent]!];
      parent = least;
    }
  }

  private arm(): void {
    clearTimeout(this.timer);
    const next = this.heap[0];
    if (!next) return;
    const wait = Math.max(0, (next.due - this.clock.exact()) * 1000);
    // At least a moment: an injected clock that stands still must not spin.
    this.timer = setTimeout(() => this.runDue(), Math.min(Math.max(wait, 5), LONGEST_MS));
    this.timer.unref();
  }
}
