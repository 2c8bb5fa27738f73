import "server-only";
import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import type { ShopperActor, StaffActor } from "@/lib/access/actor";
import { hasPermission, type Permission } from "@/lib/access/permissions";
import { findSession } from "@/lib/accounts/queries";
import { readSessionId } from "./session-cookie";
import { ensureVisitor, readVisitor } from "./visitor";

async function actorOf(visitorId: string): Promise<ShopperActor> {
  const sessionId = await readSessionId();
  const session = sessionId ? await findSession(sessionId) : null;
  if (!session) return { kind: "guest", visitorId };
  const { userId, permissions } = session;
  if (permissions) return { kind: "staff", userId, visitorId, permissions };
  return { kind: "user", userId, visitorId };
}

/**
 * Who asks, for pages and other reads; looked up once per request. The session is read from the database every
 * time, so that a revoked session or a disabled person is a guest on the very next request.
 * A browser without the visitor cookie gets a fresh `visitorId` that owns nothing and is not kept.
 */
export const currentActor = cache(async (): Promise<ShopperActor> => {
  // Nothing about a visitor is rendered ahead of the click; before it, neither chance nor the time of day is allowed.
  await connection();
  return actorOf((await readVisitor()) ?? randomUUID());
});

/** Who acts, for actions and route handlers that write: makes the visitor cookie where there is none. */
export async function ensureActor(): Promise<ShopperActor> {
  return actorOf(await ensureVisitor());
}

/** A member of staff with one of `permissions` (none: any member of staff); for all others the page does not exist. */
export async function requireStaff(...permissions: readonly Permission[]): Promise<StaffActor> {
  const actor = await currentActor();
  if (actor.kind !== "staff") notFound();
  if (permissions.length > 0 && !hasPermission(actor, ...permissions)) notFound();
  return actor;
}
