import { Balances } from "./balance";
import { StandInClock } from "./clock";
import { Faults } from "./faults";
import { Schedule } from "./schedule";
import { Store } from "./store";
import { Webhooks } from "./webhooks";

type Settings = {
  /** Where a browser reaches the hosted pages, without a slash at the end. */
  publicBase: string;
  /** The flat rate of `automatic_tax` and of tax calculations, in basis points. */
  taxBp: number;
  /** How long a bank takes, in seconds: debits, failing refunds, payouts. */
  bankSeconds: number;
};

/** One stand-in: its objects, time, faults and webhooks. Handlers take it as first argument. */
export class World {
  readonly clock: StandInClock;
  readonly schedule: Schedule;
  readonly store: Store;
  readonly faults = new Faults();
  readonly balances = new Balances();
  readonly webhooks: Webhooks;

  constructor(
    readonly settings: Settings,
    options: { stateFile?: string | undefined; clock?: (() => number) | undefined },
  ) {
    this.clock = new StandInClock(options.clock);
    this.schedule = new Schedule(this.clock);
    this.store = new Store(options.stateFile, this.clock.now());
    this.webhooks = new Webhooks(this.store, this.schedule, this.clock);
    for (const { account, data } of this.store.balanceTransactions.all()) {
      this.balances.add(account, data.currency, data.net);
    }
  }
}
