import "server-only";
import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import type { ShopperActor, StaffActor } from "@/lib/access/actor";
import { hasPermission, type Permission } from "@/lib/access/permissions";
import { findSession, type SessionFacts } from "@/lib/accounts/queries";
import { staffNeedSecondFactor } from "@/lib/accounts/second-factor-rule";
import { sessionAwaitsCode } from "@/lib/accounts/session-queries";
import { readSessionId } from "./session-cookie";
import { ensureVisitor, readVisitor } from "./visitor";

async function presentSession(): Promise<SessionFacts | null> {
  const sessionId = await readSessionId();
  return sessionId ? findSession(sessionId) : null;
}

/** Staff who still have to set up their second factor are shoppers until they have. */
function lacksSecondFactor({ permissions, secondFactor }: SessionFacts): boolean {
  return permissions !== null && !secondFactor && staffNeedSecondFactor();
}

async function actorOf(visitorId: string): Promise<ShopperActor> {
  const session = await presentSession();
  if (!session) return { kind: "guest", visitorId };
  const { userId, permissions } = session;
  if (permissions && !lacksSecondFactor(session))
    return { kind: "staff", userId, visitorId, permissions };
  return { kind: "user", userId, visitorId };
}

/** Whether somebody is signed in who works here, and the desk waits for their second factor. */
export async function deskAwaitsSecondFactor(): Promise<boolean> {
  const session = await presentSession();
  return session !== null && lacksSecondFactor(session);
}

/** Whether this browser has shown who it is but for the code of a second factor. */
export async function awaitsCode(): Promise<boolean> {
  const sessionId = await readSessionId();
  return sessionId !== null && sessionAwaitsCode(sessionId);
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

/**
 * A member of staff with one of `permissions` (none: any member of staff); for all others the page does not exist.
 * Staff without a second factor are led to where they set it up.
 */
export async function requireStaff(...permissions: readonly Permission[]): Promise<StaffActor> {
  const actor = await currentActor();
  if (actor.kind === "user" && (await deskAwaitsSecondFactor()))
    redirect("/account/security/codes");
  if (actor.kind !== "staff") notFound();
  if (permissions.length > 0 && !hasPermission(actor, ...permissions)) notFound();
  return actor;
}
