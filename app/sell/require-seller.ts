import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import { findConsignor } from "@/lib/consignment/consignor-queries";
import type { ConsignorView } from "@/lib/consignment/consignor-view";
import { withNext } from "@/lib/web/safe-next";
import { currentActor } from "@/lib/web/session";

export type SellerActor = UserActor | StaffActor;

/** Somebody who is signed in; others are led to sign in and come back to `here`. */
export async function requirePerson(here: Route): Promise<SellerActor> {
  const actor = await currentActor();
  if (actor.kind === "guest") redirect(withNext("/sign-in", here));
  return actor;
}

/**
 * A consignor. Who has accepted no terms, or only those of a former version where `fresh` asks for the present one,
 * is led to them and comes back to `here`.
 */
export async function requireSeller(
  here: Route,
  { fresh = false } = {},
): Promise<{ actor: SellerActor; consignor: ConsignorView }> {
  const actor = await requirePerson(here);
  const consignor = await findConsignor(actor);
  if (!consignor || (fresh && !consignor.current)) redirect(withNext("/sell/start", here));
  return { actor, consignor };
}
