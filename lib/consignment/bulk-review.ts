import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { currentPolicy } from "./current-policy";
import { declineItem } from "./decline-item";
import { DECLINE_CODES } from "./decline-reasons";
import { STATE_WORDS } from "./desk-words";
import { offerItem } from "./offer-item";
import { termsFor, type Policy } from "./policy";
import { receiveItem } from "./receive-item";
import { requestChanges } from "./request-changes";
import type { ConsignmentState } from "./states";

/** A piece that something is to be done with, and what it may be offered at. */
export type BulkItem = {
  readonly id: string;
  readonly number: string;
  readonly consignorId: string;
  readonly category: string;
  /** The middle of the guidance; null where there is none. Cents. */
  readonly priceCents: number | null;
};

const BETTER_PHOTOGRAPHS =
  "The photographs are too dark or too small to judge it by. Please take them again by daylight, with the piece filling the frame.";

type Outcome = Result<unknown>;
type Work = (item: BulkItem) => Promise<Outcome>;

/**
 * Does the same with many pieces, one after the other, each as if it were done alone: what cannot be done with one does
 * not keep the others. Keeps what happened to each as a run and hands out its id. `unclear` where it does not say what
 * to do. Merchandisers only.
 */
export async function bulkReview(
  actor: Actor,
  change: string,
  items: readonly BulkItem[],
  occasion: Occasion,
): Promise<Result<{ runId: string }, "not_found" | "unclear" | "nobody">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const work = await workOf(actor, change, occasion);
  if (!work) return err("unclear");
  if (items.length === 0) return err("nobody");
  const startedAt = occasion.clock.now();
  const done: string[] = [];
  const refused: string[] = [];
  for (const item of items) {
    const outcome = await work(item);
    if (outcome.ok) done.push(item.number);
    else refused.push(`${item.number}: ${refusalText(outcome.code, outcome.detail)}`);
  }
  const [run] = await sql<{ id: string }>(
    `INSERT INTO consignment_runs (kind, started_at, finished_at, report) VALUES ('bulk', $1, $2, $3) RETURNING id`,
    [
      startedAt,
      occasion.clock.now(),
      JSON.stringify({ [change.replace(":", "_")]: done, refused }),
    ],
  );
  return ok({ runId: run?.id ?? "" });
}

async function workOf(actor: Actor, change: string, occasion: Occasion): Promise<Work | null> {
  if (change === "offer") return offering(actor, occasion);
  if (change === "receive") return ({ id }) => receiveItem(actor, { itemId: id }, occasion);
  if (change === "photographs") {
    const requests = [{ field: "photo:front", reason: BETTER_PHOTOGRAPHS }];
    return ({ id }) => requestChanges(actor, { itemId: id, requests }, occasion);
  }
  const reason = DECLINE_CODES.find((code) => change === `decline:${code}`);
  return reason ? ({ id }) => declineItem(actor, { itemId: id, reason }, occasion) : null;
}

async function offering(actor: Actor, occasion: Occasion): Promise<Work> {
  const { version, rules } = await currentPolicy();
  return async (item) => {
    if (item.priceCents === null) return err("no_guidance");
    const input = {
      itemId: item.id,
      policyVersion: version,
      price: item.priceCents,
      split: [],
      markdowns: [],
      endOutcome: firstOutcome(rules, item),
    };
    return offerItem(actor, input, occasion);
  };
}

const firstOutcome = (rules: Policy, item: BulkItem) =>
  termsFor(rules, item, item.priceCents ?? 1).endOutcomes[0] ?? "return";

const TEXTS: Readonly<Record<string, string>> = {
  not_found: "it is not there any more",
  no_guidance: "there is no guidance for its price",
  rules_changed: "the rules were changed meanwhile",
  reason_needed: "the rules do not take it in at this price, or not at all",
  floor_above_price: "its floor would be above its price",
};

function refusalText(code: string, detail: Readonly<Record<string, unknown>> = {}): string {
  if (code !== "conflict") return TEXTS[code] ?? code;
  return `it stands as “${STATE_WORDS[detail["status"] as ConsignmentState]}”`;
}
