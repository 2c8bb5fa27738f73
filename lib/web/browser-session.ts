import "server-only";
import type { ShopperActor, UserActor } from "@/lib/access/actor";
import { endSession } from "@/lib/accounts/end-session";
import type { Origin } from "@/lib/accounts/origin";
import { passCode } from "@/lib/accounts/pass-code";
import { startSession } from "@/lib/accounts/start-session";
import { err, ok, type Result } from "@/lib/result";
import { ownActor } from "./session";
import { clearSessionCookie, readSessionId, writeSessionCookie } from "./session-cookie";
import { forgetVisitor } from "./visitor";

/**
 * Signs this browser in as a person who has just shown who they are, and ends the session it had before.
 * @returns the actor from here on, `disabled`, or `awaits_code` where a second factor is asked for: the browser is
 * a guest until `passSession`.
 */
export async function openSession(
  actor: ShopperActor,
  userId: string,
  from: Origin,
): Promise<Result<UserActor, "disabled" | "awaits_code">> {
  const started = await startSession(actor, userId, from);
  if (!started.ok) return started;
  await endOwnSession(actor);
  await writeSessionCookie(started.value.sessionId, started.value.expiresAt);
  if (started.value.awaitsCode) return err("awaits_code");
  return ok({ kind: "user", userId, visitorId: actor.visitorId });
}

/** Signs this browser in for good with the code that its session waits for. */
export async function passSession(
  actor: ShopperActor,
  code: string,
  from: Origin,
): Promise<Result<UserActor, "gone" | "wrong" | "too_many">> {
  const sessionId = await readSessionId();
  if (!sessionId) return err("gone");
  const passed = await passCode(actor, { sessionId, code }, from);
  if (!passed.ok) return passed;
  await writeSessionCookie(passed.value.sessionId, passed.value.expiresAt);
  return ok({ kind: "user", userId: passed.value.userId, visitorId: actor.visitorId });
}

/** Signs this browser out: the session's row ends, and the browser is nobody we know. */
export async function closeSession(): Promise<void> {
  await endOwnSession(await ownActor());
  await clearSessionCookie();
  await forgetVisitor();
}

async function endOwnSession(actor: ShopperActor): Promise<void> {
  const sessionId = await readSessionId();
  if (sessionId && actor.kind !== "guest") await endSession(actor, sessionId);
}
