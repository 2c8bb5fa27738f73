import type { StaffActor } from "@/lib/access/actor";
import { fixedClock } from "@/lib/clock";
import type { Offered } from "../consigned";

/** A moment ago: what timers compare with is the clock's, what the database stamps is its own. */
export const clock = fixedClock(new Date(Date.now() - 60_000));
export const occasion = { clock, origin: "203.0.113.7" } as const;

/** A piece that a run of the model moves, and what was agreed of it. */
export type Piece = Offered & {
  readonly staff: StaffActor;
  readonly endOutcome: "return" | "donate" | "convert";
  readonly rejectChoice: "return" | "donate";
  /** An order that was paid for, to be copied for each sale. */
  readonly orderId: string;
};
