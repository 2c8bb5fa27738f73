import fc from "fast-check";
import { expect } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { moveItem } from "@/lib/consignment/internal/move-item";
import {
  consignmentTransitions,
  FINISHED,
  type ConsignmentMove,
  type ConsignmentMover,
  type ConsignmentState,
} from "@/lib/consignment/states";
import { sql, transaction } from "@/lib/db";
import { MOVES, type Move } from "./moves";
import type { Piece } from "./piece";

/** Where the table says that a piece stands. */
export type Model = {
  state: ConsignmentState;
  from: ConsignmentState | null;
  held: boolean;
  /** It goes back because its contract says so, which is nothing that staff may do otherwise. */
  unsold: boolean;
};
type Command = fc.AsyncCommand<Model, Piece>;

const table = Object.entries(consignmentTransitions) as [
  ConsignmentMove,
  {
    from: readonly ConsignmentState[];
    to: ConsignmentState;
    by: readonly ConsignmentMover[];
  },
][];

/** What can happen to a piece here, those that end its way last. */
function open(
  model: Model,
  { endOutcome, rejectChoice }: Piece,
): readonly (readonly [Move, ConsignmentState])[] {
  if (model.state === "blocked" && model.from) return [["unblock", model.from]];
  return table
    .filter(([move, { from }]) => {
      if (!from.includes(model.state)) return false;
      if (move.endsWith("_unsold")) return move === `${endOutcome}_unsold`;
      if (move === "donate") return rejectChoice === "donate" && !model.unsold;
      return !(model.held && (move === "withdraw" || move === "end_term" || move === "sell"));
    })
    .map(([move, { to }]) => [move, to] as const)
    .toSorted(
      (one, other) => Number(FINISHED.includes(one[1])) - Number(FINISHED.includes(other[1])),
    );
}

async function stands(piece: Piece, model: Model): Promise<void> {
  const [row] = await sql<{ state: string; from: string | null }>(
    `SELECT status AS state, blocked_from AS "from" FROM consignment_items WHERE id = $1`,
    [piece.id],
  );
  expect(row).toEqual({ state: model.state, from: model.from });
}

/** Something that can happen happens; or the database falls over in the middle of it, and nothing has. */
class Step implements Command {
  constructor(
    private readonly pick: number,
    private readonly crash: boolean,
  ) {}
  check = () => true;
  async run(model: Model, piece: Piece): Promise<void> {
    const all = open(model, piece);
    const lively = all.filter(([, to]) => !FINISHED.includes(to));
    const from = lively.length > 0 && this.pick % 6 !== 0 ? lively : all;
    // What is left of the pick: its remainder of six is used up, and would always choose the same of two, three or six.
    const chosen = from[Math.floor(this.pick / 6) % from.length];
    if (!chosen) return;
    const [move, to] = chosen;
    if (this.crash) await sql(`INSERT INTO test_crashes VALUES ($1)`, [piece.id]);
    const outcome = await MOVES[move](piece).catch((error: unknown) => error);
    if (this.crash) {
      await sql(`DELETE FROM test_crashes WHERE item_id = $1`, [piece.id]);
    } else {
      expect(outcome, move).toMatchObject({ ok: true });
      model.from = move === "block" ? model.state : null;
      model.state = to;
      if (to === "returning" && move !== "unblock") model.unsold = move === "return_unsold";
      if (move === "block") model.held = false;
    }
    await stands(piece, model);
  }
  toString = () => `step ${this.pick}${this.crash ? ", crashing" : ""}`;
}

/** Somebody tries what is not theirs to do, or not here: nothing happens. */
class Try implements Command {
  constructor(
    private readonly move: ConsignmentMove,
    private readonly as: ConsignmentMover,
    private readonly stranger: UserActor | null,
  ) {}
  check({ state }: Readonly<Model>): boolean {
    const { from, by } = consignmentTransitions[this.move];
    const may =
      (by as readonly string[]).includes(this.as) && (from as readonly string[]).includes(state);
    return !may || (this.as === "seller" && this.stranger !== null);
  }
  async run(model: Model, piece: Piece): Promise<void> {
    const actor = {
      seller: this.stranger ?? piece.seller,
      staff: piece.staff,
      system: { kind: "system", name: "test" } as const,
    }[this.as];
    const { move, as } = this;
    const moved = await transaction((tx) =>
      moveItem(tx, actor, { itemId: piece.id, move, as, at: new Date() }),
    );
    expect(moved.ok, `${as}: ${move}`).toBe(false);
    await stands(piece, model);
  }
  toString = () => `${this.as} tries ${this.move}${this.stranger ? ", of somebody else's" : ""}`;
}

/** A use case is called where the piece stands elsewhere: two tabs, an old page. */
class Late implements Command {
  constructor(private readonly move: ConsignmentMove) {}
  // What the shop has kept is its own, and may be sold like anything else: that moves no piece of a seller's.
  check = ({ state }: Readonly<Model>) =>
    !(consignmentTransitions[this.move].from as readonly string[]).includes(state) &&
    !(this.move === "sell" && state === "converted");
  async run(model: Model, piece: Piece): Promise<void> {
    const outcome = await MOVES[this.move](piece).catch((error: unknown) => error);
    expect(outcome).not.toMatchObject({ ok: true });
    await stands(piece, model);
  }
  toString = () => `too late to ${this.move}`;
}

/** Somebody begins to pay, which only works for what is listed; or gives up. */
class Pay implements Command {
  check = () => true;
  async run(model: Model, piece: Piece): Promise<void> {
    const change = model.held
      ? `SET held = 0 FROM variants v, consignment_items i WHERE`
      : `SET held = 1 FROM variants v, consignment_items i WHERE s.on_hand - s.held >= 1 AND`;
    const rows = await sql(
      `UPDATE stock s ${change} s.variant_id = v.id AND v.product_id = i.product_id AND i.id = $1 RETURNING s.held`,
      [piece.id],
    );
    const buyable = model.state === "listed" || model.state === "converted";
    expect(rows.length, `can be paid for while ${model.state}`).toBe(buyable ? 1 : 0);
    if (rows.length > 0) model.held = !model.held;
  }
  toString = () => "somebody begins to pay, or gives up";
}

const LATE = [
  "request_changes",
  "decline",
  "offer",
  "reject",
  "send_back",
  "block",
  "sell",
  "come_back",
] as const;

/** What can be done to a piece, most of it what the table allows. */
export function commands(stranger: UserActor): fc.Arbitrary<Iterable<Command>> {
  const moves = fc.constantFrom(...table.map(([move]) => move));
  const step = fc
    .tuple(fc.nat({ max: 59 }), fc.integer({ min: 0, max: 19 }))
    .map(([pick, odds]) => new Step(pick, odds === 0));
  const attempt = fc
    .tuple(moves, fc.constantFrom("seller", "staff", "system"), fc.boolean())
    .map(([move, as, other]) => new Try(move, as, as === "seller" && other ? stranger : null));
  return fc.commands<Model, Piece, false>(
    [
      step,
      step,
      step,
      attempt,
      fc.constantFrom(...LATE).map((move) => new Late(move)),
      fc.constant(new Pay()),
    ],
    { maxCommands: 40, size: "max" },
  );
}
