import "server-only";
import { findCarrier } from "../carriers/carriers";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { recordScans } from "../fulfilment/record-scans";
import { lockReturn, moveReturn } from "./internal/move-return";

const MOST = 200;
const carrierActor = { kind: "system", name: "carrier" } as const;
const timer = { kind: "system", name: "returns" } as const;

export type ReturnsReport = {
  readonly asked: number;
  readonly sent: number;
  readonly lapsed: number;
};

/** Asks carriers about returns under way, and ends those that were not sent in time. */
export async function followReturns(clock: Clock): Promise<ReturnsReport> {
  const under = await sql<{ id: string; carrier: string; tracking: string }>(
    `SELECT id, carrier, tracking FROM returns WHERE status IN ('approved', 'in_transit') AND tracking IS NOT NULL
      ORDER BY approved_at LIMIT ${MOST}`,
  );
  let sent = 0;
  for (const { id, carrier: key, tracking } of under) {
    const tracked = await findCarrier(key)?.track(tracking, clock.now());
    if (!tracked?.ok) continue;
    const scans = tracked.value;
    sent += await transaction(async (tx) => {
      await recordScans(tx, key, tracking, scans);
      const collected = scans.find(({ code }) => code === "in_transit");
      const found = collected ? await lockReturn(tx, id) : null;
      if (!collected || found?.status !== "approved") return 0;
      const moved = await moveReturn(tx, found, "send", { actor: carrierActor, at: collected.at });
      return Number(moved.ok);
    });
  }
  return { asked: under.length, sent, lapsed: await lapseReturns(clock) };
}

async function lapseReturns(clock: Clock): Promise<number> {
  const at = clock.now();
  const late = await sql<{ id: string }>(
    `SELECT id FROM returns WHERE status = 'approved' AND due_at < $1 ORDER BY due_at LIMIT ${MOST}`,
    [at],
  );
  let lapsed = 0;
  for (const { id } of late) {
    lapsed += await transaction(async (tx) => {
      const found = await lockReturn(tx, id);
      if (!found) return 0;
      return Number((await moveReturn(tx, found, "lapse", { actor: timer, at })).ok);
    });
  }
  return lapsed;
}
