/** The stand-in's own time, in whole seconds of Unix time unless said otherwise. Can be moved on. */
export class StandInClock {
  private ahead = 0;

  constructor(private readonly source: () => number = () => Date.now() / 1000) {}

  now(): number {
    return Math.floor(this.exact());
  }

  /** Seconds with their fraction, for retries that come quicker than a second. */
  exact(): number {
    return this.source() + this.ahead;
  }

  advance(seconds: number): void {
    this.ahead += seconds;
  }

  reset(): void {
    this.ahead = 0;
  }
}
