import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { StaffActor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { acceptInvitation, findInvitation } from "@/lib/accounts/accept-invitation";
import { changePermissions } from "@/lib/accounts/change-permissions";
import { checkPassword } from "@/lib/accounts/check-password";
import { disablePerson, enablePerson } from "@/lib/accounts/disable-person";
import { inviteStaff, withdrawInvitation } from "@/lib/accounts/invite-staff";
import { findSession } from "@/lib/accounts/queries";
import { startSession } from "@/lib/accounts/start-session";
import { endView, startView } from "@/lib/accounts/support-view";
import { fixedClock, systemClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { close, from, guest, lastToken, makePerson, newEmail, PASSWORD } from "./people";

afterAll(close);

const occasion = { clock: systemClock, origin: "203.0.113.7" };
const NOT_FOUND = { ok: false, code: "not_found" };

async function member(...permissions: Permission[]): Promise<StaffActor & { email: string }> {
  const { userId, email } = await makePerson();
  await sql(
    "INSERT INTO staff_members (user_id, permissions) VALUES ($1, $2::text[]::staff_permission[])",
    [userId, permissions],
  );
  return { kind: "staff", userId, visitorId: randomUUID(), permissions, email };
}

async function session(userId: string): Promise<string> {
  const started = await startSession(guest(), userId, from());
  if (!started.ok) throw new Error(started.code);
  return started.value.sessionId;
}

const audits = async (entityId: string) =>
  (
    await sql<{ action: string }>(
      "SELECT action FROM audit_entries WHERE entity_id = $1 ORDER BY id",
      [entityId],
    )
  ).map(({ action }) => action);

let admin: StaffActor;
beforeEach(async () => {
  admin = await member("admin");
});

describe("an invitation", () => {
  it("makes an account with a password for who has none, once", async () => {
    const email = newEmail();
    expect((await inviteStaff(admin, { email, permissions: ["editor"] }, occasion)).ok).toBe(true);
    const token = await lastToken(email);
    expect(await findInvitation(guest(), token)).toMatchObject({
      email,
      permissions: ["editor"],
      hasPassword: false,
    });
    expect(await acceptInvitation(guest(), { token }, occasion)).toMatchObject({
      code: "password_needed",
    });
    const both = await Promise.all(
      [1, 2].map(() => acceptInvitation(guest(), { token, password: PASSWORD }, occasion)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const [person] = await sql<{ id: string; permissions: string[] }>(
      `SELECT u.id, m.permissions::text[] AS permissions FROM users u JOIN staff_members m ON m.user_id = u.id WHERE u.email = $1`,
      [email],
    );
    expect(person?.permissions).toEqual(["editor"]);
    expect((await checkPassword(guest(), { email, password: PASSWORD }, from())).ok).toBe(true);
    expect(await audits(person?.id ?? "")).toEqual(["accept_invitation"]);
    expect(await findInvitation(guest(), token)).toBeNull();
  });

  it("leaves the password of an account alone that has one", async () => {
    const { userId, email } = await makePerson();
    await inviteStaff(admin, { email, permissions: ["finance", "editor"] }, occasion);
    const token = await lastToken(email);
    const accepted = await acceptInvitation(
      guest(),
      { token, password: "another four words here" },
      occasion,
    );
    expect(accepted).toEqual({ ok: true, value: { userId } });
    expect((await checkPassword(guest(), { email, password: PASSWORD }, from())).ok).toBe(true);
  });

  it("does nothing once it was taken back, replaced, or a week old", async () => {
    const email = newEmail();
    const invite = () => inviteStaff(admin, { email, permissions: ["editor"] }, occasion);
    await invite();
    const first = await lastToken(email);
    await invite();
    expect(await findInvitation(guest(), first)).toBeNull();
    const second = await lastToken(email);
    const weekLater = fixedClock(new Date(Date.now() + 7 * 86_400_000 + 1000));
    expect(await findInvitation(guest(), second, weekLater)).toBeNull();
    const [open] = await sql<{ id: string }>(
      "SELECT id FROM staff_invitations WHERE email = $1 AND ended_at IS NULL",
      [email],
    );
    const invitationId = open?.id ?? "";
    expect((await withdrawInvitation(admin, { invitationId }, occasion)).ok).toBe(true);
    expect(await withdrawInvitation(admin, { invitationId }, occasion)).toEqual(NOT_FOUND);
    const given = { token: second, password: PASSWORD };
    expect(await acceptInvitation(guest(), given, occasion)).toMatchObject({ code: "gone" });
    expect(await audits(invitationId)).toEqual(["invite_staff", "withdraw_invitation"]);
  });

  it("is for nobody who works here or was shut out, and made by administrators alone", async () => {
    const { email } = await member("editor");
    const permissions: Permission[] = ["finance"];
    const asked = { email, permissions };
    expect(await inviteStaff(admin, asked, occasion)).toMatchObject({ code: "works_here" });
    const closed = await makePerson();
    await sql("UPDATE users SET disabled_at = now() WHERE id = $1", [closed.userId]);
    const shut = { email: closed.email, permissions };
    expect(await inviteStaff(admin, shut, occasion)).toMatchObject({ code: "closed" });
    const other = await member("merchandiser", "fulfilment", "editor", "finance");
    const wish = { email: newEmail(), permissions };
    expect(await inviteStaff(other, wish, occasion)).toEqual(NOT_FOUND);
    expect(await inviteStaff(guest(), wish, occasion)).toEqual(NOT_FOUND);
  });
});

describe("what a member of staff may do", () => {
  it("changes for the very next request of a browser that is signed in", async () => {
    const person = await member("finance", "editor");
    const sessionId = await session(person.userId);
    const change = { userId: person.userId, permissions: ["editor"] as Permission[] };
    expect(await changePermissions(admin, change, occasion)).toEqual({
      ok: true,
      value: { left: false },
    });
    expect((await findSession(sessionId))?.permissions).toEqual(["editor"]);
    const none = { userId: person.userId, permissions: [] };
    expect(await changePermissions(admin, none, occasion)).toMatchObject({ value: { left: true } });
    expect(await findSession(sessionId)).toMatchObject({ permissions: null });
    expect(await audits(person.userId)).toEqual(["change_permissions", "remove_staff"]);
    expect(await changePermissions(person, none, occasion)).toEqual(NOT_FOUND);
  });

  it("ends with all sessions when the account is closed, and begins anew when it is opened", async () => {
    const person = await member("finance");
    const sessionId = await session(person.userId);
    const wish = { userId: person.userId, reason: "left the shop" };
    expect(await disablePerson(person, wish, occasion)).toEqual(NOT_FOUND);
    expect((await disablePerson(admin, wish, occasion)).ok).toBe(true);
    expect(await findSession(sessionId)).toBeNull();
    expect((await enablePerson(admin, wish, occasion)).ok).toBe(true);
    expect(await findSession(sessionId)).toBeNull();
    expect(await findSession(await session(person.userId))).toMatchObject({
      permissions: ["finance"],
    });
    const own = { userId: admin.userId, reason: "tired" };
    expect(await disablePerson(admin, own, occasion)).toMatchObject({ code: "yourself" });
    expect(await audits(person.userId)).toEqual(["disable", "enable"]);
  });

  it("never leaves the shop without an administrator, also when two let each other go at once", async () => {
    const other = await member("admin");
    await sql(
      "UPDATE staff_members SET permissions = '{editor}' WHERE user_id <> ALL ($1::uuid[]) AND 'admin' = ANY (permissions)",
      [[admin.userId, other.userId]],
    );
    const letGo = (by: StaffActor, whom: StaffActor) =>
      changePermissions(by, { userId: whom.userId, permissions: ["editor"] }, occasion);
    const both = await Promise.all([letGo(admin, other), letGo(other, admin)]);
    expect(both.map((one) => (one.ok ? "ok" : one.code)).toSorted()).toEqual(["last_admin", "ok"]);
    const [last] = await sql<{ id: string }>(
      "SELECT user_id AS id FROM staff_members WHERE 'admin' = ANY (permissions)",
    );
    const id = last?.id ?? "";
    const keeper = id === admin.userId ? admin : other;
    expect(await letGo(keeper, keeper)).toMatchObject({ code: "last_admin" });
    // The database refuses as well, whoever asks.
    for (const text of [
      "UPDATE staff_members SET permissions = '{editor}' WHERE user_id = $1",
      "DELETE FROM staff_members WHERE user_id = $1",
      "UPDATE users SET disabled_at = now() WHERE id = $1",
    ])
      await expect(sql(text, [id])).rejects.toThrow("the last administrator stays one");
    await sql(
      "UPDATE staff_members SET permissions = '{admin}' WHERE user_id = (SELECT id FROM users WHERE email = 'admin@necessite.example')",
    );
  });
});

describe("seeing the shop as a shopper", () => {
  it("is of one browser, for half an hour, and written down", async () => {
    const packer = await member("fulfilment");
    const { userId } = await makePerson();
    const [here, elsewhere] = [await session(packer.userId), await session(packer.userId)];
    expect((await startView(packer, { sessionId: here, userId }, occasion)).ok).toBe(true);
    expect((await findSession(here))?.viewing).toMatchObject({ userId });
    expect((await findSession(elsewhere))?.viewing).toBeNull();
    const later = fixedClock(new Date(Date.now() + 31 * 60_000));
    expect((await findSession(here, later))?.viewing).toBeNull();
    expect(await audits(userId)).toEqual(["see_as_shopper"]);
    expect(await endView(packer, here)).toBe(userId);
    expect(await endView(packer, here)).toBeNull();
    expect((await findSession(here))?.viewing).toBeNull();
  });

  it("is not for editors, not of staff, not of closed accounts, not in another's browser", async () => {
    const { userId } = await makePerson();
    const editor = await member("editor", "merchandiser");
    const packer = await member("fulfilment");
    const sessionId = await session(packer.userId);
    const own = await session(editor.userId);
    expect(await startView(editor, { sessionId: own, userId }, occasion)).toEqual(NOT_FOUND);
    expect(await startView(packer, { sessionId, userId: editor.userId }, occasion)).toEqual(
      NOT_FOUND,
    );
    expect(await startView(packer, { sessionId: own, userId }, occasion)).toEqual(NOT_FOUND);
    await disablePerson(admin, { userId, reason: "fraud" }, occasion);
    expect(await startView(packer, { sessionId, userId }, occasion)).toEqual(NOT_FOUND);
    expect(await audits(userId)).toEqual(["disable"]);
  });
});
