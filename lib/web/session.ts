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

const presentSession = cache(async (): Promise<SessionFacts | null> => {
  const sessionId = await readSessionId();
  return sessionId ? findSession(sessionId) : null;
});

/** Staff who still have to set up their second factor are shoppers until they have. */
function lacksSecondFactor({ permissions, secondFactor }: SessionFacts): boolean {
  return permissions !== null && !secondFactor && staffNeedSecondFactor();
}

function actorIn(session: SessionFacts | null, visitorId: string): ShopperActor {
  if (!session) return { kind: "guest", visitorId };
  const { userId, permissions } = session;
  if (permissions && !lacksSecondFactor(session))
    return { kind: "staff", userId, visitorId, permissions };
  return { kind: "user", userId, visitorId };
}

/** Whose pages are looked at; only those who may look at them do. */
function viewedIn(session: SessionFacts | null): SessionFacts["viewing"] {
  const may = hasPermission(actorIn(session, ""), "fulfilment", "finance");
  return may ? (session?.viewing ?? null) : null;
}

/** Whose pages staff look at in this browser instead of their own, or null. */
export async function findViewed(): Promise<SessionFacts["viewing"]> {
  return viewedIn(await presentSession());
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
  const session = await presentSession();
  const viewed = viewedIn(session);
  // Not with the bag and the orders of the browser that looks.
  if (viewed) return { kind: "user", userId: viewed.userId, visitorId: randomUUID() };
  return actorIn(session, (await readVisitor()) ?? randomUUID());
});

/**
 * Who acts, for actions and route handlers that write: makes the visitor cookie where there is none. While staff look
 * at somebody's pages there is nobody who could: nothing is written, here or at the desk.
 */
export async function ensureActor(): Promise<ShopperActor> {
  const session = await presentSession();
  if (viewedIn(session)) notFound();
  return actorIn(session, await ensureVisitor());
}

/** Whose browser it is, whatever they look at: for ending that, and for signing out. */
export async function ownActor(): Promise<ShopperActor> {
  return actorIn(await presentSession(), await ensureVisitor());
}

/**
 * A member of staff with one of `permissions` (none: any member of staff); for all others the page does not exist.
 * Staff without a second factor are led to where they set it up.
 */
export async function requireStaff(...permissions: readonly Permission[]): Promise<StaffActor> {
  await connection();
  const actor = actorIn(await presentSession(), (await readVisitor()) ?? randomUUID());
  if (actor.kind === "user" && (await deskAwaitsSecondFactor()))
    redirect("/account/security/codes");
  if (actor.kind !== "staff") notFound();
  if (permissions.length > 0 && !hasPermission(actor, ...permissions)) notFound();
  return actor;
}
