import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAuditEntry } from "@/lib/access/queries";
import { writeAudit } from "@/lib/access/write-audit";
import { closeDb, sql, transaction } from "@/lib/db";
import { findDeskList } from "@/lib/desk/list-queries";
import { readListState } from "@/lib/desk/list-state";
import { auditList } from "@/lib/desk/lists/audit";
import type { QueryParameters } from "@/lib/list-page";
import { keepWorld, staff } from "../catalog/desk";
import { world } from "../house/world";

beforeAll(async () => {
  await keepWorld();
  const [finance, packer] = [await staff("finance"), await staff("fulfilment")];
  const at = new Date("2026-03-05T10:00:00Z");
  await transaction(async (tx) => {
    const entry = { at, origin: "203.0.113.7" };
    await writeAudit(tx, {
      ...entry,
      actor: finance,
      action: "refund_order",
      entity: "order",
      entityId: world.order,
      before: { refundedCents: 0, reason: "=1+1" },
      after: { refundedCents: 500, reason: "=1+1" },
    });
    await writeAudit(tx, {
      ...entry,
      at: new Date("2026-03-07T23:59:00Z"),
      actor: packer,
      action: "ship_parcel",
      entity: "order",
      entityId: world.order,
      before: null,
      after: { tracking: "BV-1" },
    });
    await writeAudit(tx, {
      ...entry,
      actor: finance,
      action: "drop_tax_rate",
      entity: "tax_rate",
      entityId: randomUUID(),
      before: { rateBp: 725 },
      after: null,
    });
  });
});
afterAll(closeDb);

async function list(given: QueryParameters) {
  const found = await findDeskList(
    await staff("admin"),
    auditList,
    readListState(auditList, given),
  );
  if (!found.ok) throw new Error(found.code);
  return found.value.rows.map(({ cells }) => cells);
}
const actions = async (given: QueryParameters) => (await list(given)).map((row) => row["action"]);

describe("the audit log", () => {
  it("tells what became of what, the newest first", async () => {
    expect(await list({ q: "ship" })).toMatchObject([
      { action: "Ship parcel", entity: "order", changed: "tracking: – → BV-1" },
    ]);
    const [refund] = await list({ action: "refund_order", cols: "changed,before,after,origin" });
    expect(refund).toMatchObject({
      changed: "refundedCents: 0 → 500",
      before: "reason: =1+1; refundedCents: 0",
      after: "reason: =1+1; refundedCents: 500",
      origin: "203.0.113.7",
    });
    expect((await actions({}))[0]).toBe("Ship parcel");
  });

  it("is narrowed by person, room, kind and day", async () => {
    const { userId } = await staff("fulfilment");
    expect(await actions({ person: userId })).toEqual(["Ship parcel"]);
    expect(await actions({ room: "money" })).toEqual(["Drop tax rate"]);
    expect(await actions({ room: "orders", to: "2026-03-06" })).toEqual(["Refund order"]);
    expect(await actions({ from: "2026-03-07", to: "2026-03-07" })).toEqual(["Ship parcel"]);
    expect(await actions({ action: "drop_tax_rate" })).toEqual(["Drop tax rate"]);
    expect(await actions({ q: "725" })).toEqual(["Drop tax rate"]);
  });

  it("opens an entry with the way to what was changed, for admins only", async () => {
    const [{ id } = { id: "" }] = await sql<{ id: string }>(
      "SELECT id FROM audit_entries WHERE action = 'refund_order'",
    );
    const found = await findAuditEntry(await staff("admin"), id);
    expect(found).toMatchObject({
      ok: true,
      value: { who: expect.stringMatching(/\w/) as string },
    });
    expect(found.ok && found.value.href).toMatch(/^\/admin\/orders\/N-\d+$/);
    const refused = { ok: false, code: "not_found" };
    expect(await findAuditEntry(await staff("admin"), "x")).toEqual(refused);
    expect(await findAuditEntry(await staff("admin"), randomUUID())).toEqual(refused);
    for (const permission of ["finance", "editor", "merchandiser", "fulfilment"] as const) {
      const actor = await staff(permission);
      expect(await findAuditEntry(actor, id)).toEqual(refused);
      expect(await findDeskList(actor, auditList, readListState(auditList, {}))).toEqual(refused);
    }
  });

  it.each([
    "UPDATE audit_entries SET action = 'nothing'",
    "DELETE FROM audit_entries",
    "TRUNCATE audit_entries",
  ])("is refused by the database: %s", async (text) => {
    const before = await sql("SELECT id, action FROM audit_entries ORDER BY id");
    await expect(sql(text)).rejects.toThrow(/append/i);
    expect(await sql("SELECT id, action FROM audit_entries ORDER BY id")).toEqual(before);
  });

  it("knows the room of everything that is written into it", () => {
    const found = execFileSync("grep", ["-rhoE", 'entity: "[a-z_]+"', "lib", "--include=*.ts"], {
      encoding: "utf8",
    });
    const kinds = [...found.matchAll(/"([a-z_]+)"/g)].map(([, kind]) => kind ?? "");
    const rooms = auditList.filters.find(({ key }) => key === "room")?.sql ?? "";
    expect(kinds.length).toBeGreaterThan(50);
    expect([...new Set(kinds)].filter((kind) => !rooms.includes(`'${kind}'`))).toEqual([]);
  });
});
