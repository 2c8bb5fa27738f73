import "server-only";
import { findCarrier } from "../carriers/carriers";
import type { Clock } from "../clock";
import { err, ok, type Result } from "../result";

/** Gives a label that is not used back to its carrier. `waiting`: the carrier was not reachable. */
export async function voidLabel(
  { carrier: key, tracking }: { readonly carrier: string; readonly tracking: string },
  clock: Clock,
): Promise<Result<void, "waiting" | "refused">> {
  const carrier = findCarrier(key);
  if (!carrier) return ok(undefined);
  const voided = await carrier.voidLabel(tracking, clock.now());
  if (voided.ok) return voided;
  return err(voided.code === "unreachable" ? "waiting" : "refused", voided.detail);
}
