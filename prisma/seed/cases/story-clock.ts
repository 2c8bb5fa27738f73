const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Time in what is told about the last days; it only ever moves on, and the stand-in for Stripe lives by it too. */
export class StoryClock {
  private at: number;

  constructor(private readonly present: Date) {
    this.at = present.getTime() - 30 * DAY_MS;
  }

  readonly now = (): Date => new Date(this.at);

  /** So many days and hours before the present. */
  goTo(days: number, hours = 0): void {
    const next = this.present.getTime() - days * DAY_MS - hours * HOUR_MS;
    if (next < this.at) throw new Error(`The story goes back to ${days} days ago`);
    this.at = next;
  }
}
