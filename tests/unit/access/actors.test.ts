import { describe, expect, it } from "vitest";
import { StaffPermission } from "@/lib/generated/prisma/enums";
import { userIdOf, type Actor } from "@/lib/access/actor";
import { ownerOf } from "@/lib/access/owner";
import { hasPermission, PERMISSIONS } from "@/lib/access/permissions";

const guest = { kind: "guest", visitorId: "v" } as const;
const user = { kind: "user", userId: "u", visitorId: "v" } as const;
const system = { kind: "system", name: "test" } as const;
const staff = (...permissions: (typeof PERMISSIONS)[number][]) =>
  ({ kind: "staff", userId: "s", visitorId: "v", permissions }) as const;

describe("who owns a bag", () => {
  it("is the person once signed in, else the browser, and never both", () => {
    expect(ownerOf(guest)).toEqual({ userId: null, visitorId: "v" });
    expect(ownerOf(user)).toEqual({ userId: "u", visitorId: null });
    expect(ownerOf(staff("editor"))).toEqual({ userId: "s", visitorId: null });
  });

  it("has a name only when signed in", () => {
    expect([guest, user, staff("editor"), system].map(userIdOf)).toEqual([null, "u", "s", null]);
  });
});

describe("permissions", () => {
  it("are the database's own", () => {
    expect(PERMISSIONS).toEqual(Object.values(StaffPermission));
  });

  it("are each their holder's, and all of them an admin's", () => {
    for (const needed of PERMISSIONS) {
      for (const held of PERMISSIONS) {
        expect(hasPermission(staff(held), needed)).toBe(held === needed || held === "admin");
      }
      expect(hasPermission(staff(), needed)).toBe(false);
    }
    expect(hasPermission(staff("finance"), "editor", "finance")).toBe(true);
  });

  it("are nobody's who is not staff, whatever they claim", () => {
    const claiming = { ...user, permissions: ["admin"] } as Actor;
    for (const actor of [guest, user, system, claiming]) {
      expect(PERMISSIONS.some((needed) => hasPermission(actor, needed))).toBe(false);
    }
  });
});
