import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { sql } from "@/lib/db";
import { env } from "@/lib/env";
import { personOfGoogle } from "@/lib/web/auth-options";
import { closeSession, openSession } from "@/lib/web/browser-session";
import { currentActor, ensureActor, requireStaff } from "@/lib/web/session";
import { SESSION_COOKIE } from "@/lib/web/session-cookie";
import { close, disable, from, guest, makePerson, newEmail } from "../accounts/people";

const { browser } = await vi.hoisted(async () => {
  const { Browser } = await import("../../support/browser");
  return { browser: new Browser() };
});
vi.mock("next/headers", () => browser.nextHeaders());
vi.mock("next/navigation", () => browser.nextNavigation());
vi.mock("next/server", () => ({ connection: () => Promise.resolve() }));

afterAll(close);
beforeEach(() => browser.jar.clear());

async function signIn(userId: string): Promise<void> {
  const opened = await openSession(await ensureActor(), userId, from());
  expect(opened).toMatchObject({ ok: true, value: { kind: "user", userId } });
}

describe("a browser", () => {
  it("is a guest with an id of its own, kept from the first thing it does", async () => {
    const seen = await currentActor();
    expect(seen.kind).toBe("guest");
    expect(browser.jar.size).toBe(0);
    const acting = await ensureActor();
    expect(await currentActor()).toEqual(acting);
    expect(acting.visitorId).not.toBe(seen.visitorId);
  });

  it("is the person who signs in, until they sign out, and then nobody it was before", async () => {
    const { userId } = await makePerson();
    const before = await ensureActor();
    await signIn(userId);
    expect(await currentActor()).toEqual({ kind: "user", userId, visitorId: before.visitorId });
    const stolen = browser.jar.get(SESSION_COOKIE) ?? "";
    await closeSession();
    expect(browser.jar.size).toBe(0);
    browser.jar.set(SESSION_COOKIE, stolen);
    expect(await currentActor()).toMatchObject({ kind: "guest" });
  });

  it("ends the session it had when somebody else signs in", async () => {
    const [first, second] = [await makePerson(), await makePerson()];
    await signIn(first.userId);
    const earlier = browser.jar.get(SESSION_COOKIE) ?? "";
    await signIn(second.userId);
    expect(await currentActor()).toMatchObject({ userId: second.userId });
    browser.jar.set(SESSION_COOKIE, earlier);
    expect(await currentActor()).toMatchObject({ kind: "guest" });
  });

  it("is signed out on the next request once its person is disabled", async () => {
    const { userId } = await makePerson();
    await signIn(userId);
    await disable(userId);
    expect(await currentActor()).toMatchObject({ kind: "guest" });
    expect(await openSession(guest(), userId, from())).toEqual({ ok: false, code: "disabled" });
  });

  it("cannot make up a session", async () => {
    const { userId } = await makePerson();
    await signIn(userId);
    const [row] = await sql<{ id: string }>("SELECT id FROM sessions WHERE user_id = $1", [userId]);
    const sid = row?.id ?? "";
    const made = [
      sid,
      "garbage",
      await encode({ token: { sid }, secret: "another secret, also of thirty-two" }),
      await encode({ token: { sid }, secret: env.AUTH_SECRET, maxAge: -60 }),
      await encode({ token: { sid: "x" }, secret: env.AUTH_SECRET }),
      await encode({ token: { sub: userId }, secret: env.AUTH_SECRET }),
      await encode({ token: { sid: randomUUID() }, secret: env.AUTH_SECRET }),
    ];
    for (const token of made) {
      browser.jar.set(SESSION_COOKIE, token);
      expect(await currentActor()).toMatchObject({ kind: "guest" });
    }
  });
});

describe("the desk", () => {
  it("exists for staff with the permission, and for nobody else", async () => {
    const { userId } = await makePerson();
    await expect(requireStaff()).rejects.toThrow("not found");
    await signIn(userId);
    await expect(requireStaff()).rejects.toThrow("not found");
    await sql("INSERT INTO staff_members (user_id, permissions) VALUES ($1, '{editor}')", [userId]);
    expect(await requireStaff()).toMatchObject({ kind: "staff", permissions: ["editor"] });
    expect(await requireStaff("finance", "editor")).toMatchObject({ userId });
    await expect(requireStaff("finance")).rejects.toThrow("not found");
    await sql("UPDATE staff_members SET permissions = '{admin}' WHERE user_id = $1", [userId]);
    expect(await requireStaff("finance")).toMatchObject({ userId });
  });
});

describe("a profile from Google", () => {
  it("proves an address only if Google has verified it", async () => {
    const { email, userId } = await makePerson();
    for (const verified of [false, "true", 1, undefined]) {
      expect(await personOfGoogle(guest(), { email, email_verified: verified })).toBeNull();
    }
    expect(await personOfGoogle(guest(), { email: "no address", email_verified: true })).toBeNull();
    expect(await personOfGoogle(guest(), undefined)).toBeNull();
    expect(await personOfGoogle(guest(), { email, email_verified: true })).toBe(userId);
  });

  it("makes an account with whatever name can be kept", async () => {
    const email = newEmail();
    const name = "A name\0 that cannot be stored";
    const userId = await personOfGoogle(guest(), { email, name, email_verified: true });
    expect(await sql("SELECT name FROM users WHERE id = $1", [userId])).toEqual([{ name: null }]);
  });
});
