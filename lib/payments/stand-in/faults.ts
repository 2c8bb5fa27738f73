type ErrorBody = { type: string; message?: string; code?: string; param?: string };

/**
 * Something that is to go wrong with API requests. `match` is a regular expression tried on
 * `POST /v1/refunds`; `when` says whether the request takes effect first (default `before` it would);
 * `times` is how often it happens (default: until cleared).
 * - status: answers with this status and error, e.g. 500 after success, 429, a failing transfer
 * - reset: cuts the connection
 * - hang: never answers; the connection stays open
 * - delay: answers after so many seconds of the stand-in's clock
 */
export type RequestFault = { match: string; when?: "before" | "after"; times?: number } & (
  | { kind: "status"; status: number; error?: ErrorBody }
  | { kind: "reset" }
  | { kind: "hang" }
  | { kind: "delay"; seconds: number }
);
/** The next payments on the hosted page are declined, whatever the card. */
type DeclineFault = {
  kind: "decline";
  code?: string;
  decline_code?: string;
  times?: number;
};
type Fault = RequestFault | DeclineFault;

export class Faults {
  private active: Fault[] = [];

  /** Adds a fault; it is counted down here, not in the caller's object. */
  add(fault: Fault): void {
    this.active.push({ ...fault });
  }

  list(): readonly Fault[] {
    return this.active;
  }

  clear(): void {
    this.active = [];
  }

  /** The fault that applies to this request now, counted as used. */
  take(when: "before" | "after", request: string): RequestFault | undefined {
    return this.use(
      (fault): fault is RequestFault =>
        fault.kind !== "decline" &&
        (fault.when ?? "before") === when &&
        new RegExp(fault.match).test(request),
    );
  }

  takeDecline(): DeclineFault | undefined {
    return this.use((fault): fault is DeclineFault => fault.kind === "decline");
  }

  private use<F extends Fault>(applies: (fault: Fault) => fault is F): F | undefined {
    const fault = this.active.find(applies);
    if (fault?.times !== undefined && --fault.times <= 0) {
      this.active = this.active.filter((other) => other !== fault);
    }
    return fault;
  }
}
