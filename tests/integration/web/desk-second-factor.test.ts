import { randomUUID } from "node:crypto";
import { afterAll, expect, it, vi } from "vitest";
import { sql } from "@/lib/db";
import { openSession, passSession } from "@/lib/web/browser-session";
import { awaitsCode, currentActor, ensureActor, requireStaff } from "@/lib/web/session";
import { close, from, makePerson } from "../accounts/people";

const { browser } = await vi.hoisted(async () => {
  const { Browser } = await import("../../support/browser");
  return { browser: new Browser() };
});
vi.mock("next/headers", () => browser.nextHeaders());
vi.mock("next/navigation", () => browser.nextNavigation());
vi.mock("next/server", () => ({ connection: () => Promise.resolve() }));
vi.mock("@/lib/accounts/second-factor-rule", () => ({ staffNeedSecondFactor: () => true }));

afterAll(close);

it("opens the desk to staff only after a code, where the setting asks for one", async () => {
  const { userId } = await makePerson();
  await sql("INSERT INTO staff_members (user_id, permissions) VALUES ($1, '{editor}')", [userId]);
  await openSession(await ensureActor(), userId, from());
  expect(await currentActor()).toMatchObject({ kind: "user", userId });
  await expect(requireStaff()).rejects.toThrow("/account/security/codes");

  await sql("INSERT INTO second_factors (user_id, secret, last_step) VALUES ($1, '', 0)", [userId]);
  const opened = await openSession(await ensureActor(), userId, from());
  expect(opened).toEqual({ ok: false, code: "awaits_code" });
  expect(await awaitsCode()).toBe(true);
  expect(await currentActor()).toMatchObject({ kind: "guest" });
  await expect(requireStaff()).rejects.toThrow("not found");

  const code = randomUUID().replaceAll("-", "").slice(0, 12);
  await sql("INSERT INTO recovery_codes (user_id, code_hash) VALUES ($1, sha256($2::bytea))", [
    userId,
    code,
  ]);
  expect((await passSession(await ensureActor(), code, from())).ok).toBe(true);
  expect(await requireStaff("editor")).toMatchObject({ kind: "staff", userId });
});
