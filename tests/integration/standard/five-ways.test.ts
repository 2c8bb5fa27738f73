import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import type * as publishGateFile from "@/lib/catalog/publish-gate";
import { moveProduct } from "@/lib/catalog/move-product";
import { fixedClock } from "@/lib/clock";
import { closeDb, sql } from "@/lib/db";
import { csvLines } from "@/lib/desk/csv";
import { moveRun } from "@/lib/desk/move-run";
import { saveEntity } from "@/lib/desk/save-entity";
import { runSchedule, scheduleMove } from "@/lib/desk/schedules";
import { startBulk } from "@/lib/desk/start-bulk";
import { startImport } from "@/lib/desk/start-run";
import { stepRun } from "@/lib/desk/step-run";
import { closeSender } from "@/lib/jobs/boss";
import { clock, merchandiser, occasion, offer, publishByHand, standing } from "./world";

/** Whether the use cases ask before they write; the database asks in any case. */
const asks = vi.hoisted(() => ({ first: true }));
vi.mock("@/lib/catalog/publish-gate", async (original) => {
  const real = await original<typeof publishGateFile>();
  return {
    publishGate: (...asked: Parameters<typeof real.publishGate>) =>
      asks.first ? real.publishGate(...asked) : Promise.resolve(new Map()),
  };
});

afterAll(async () => {
  await closeSender();
  await closeDb();
});
beforeEach(() => {
  asks.first = true;
});

type Product = { readonly id: string; readonly sku: string };

async function failing(): Promise<Product> {
  const id = await offer({ label: "Water, Methylparaben" });
  const [row] = await sql<{ sku: string }>(`SELECT sku FROM variants WHERE product_id = $1`, [id]);
  return { id, sku: row?.sku ?? "" };
}
const runs = async (runId: string) =>
  sql<{ note: string | null }>(`SELECT note FROM desk_run_rows WHERE run_id = $1`, [runId]);

/** Every way into the shop that there is; each says why not, as it tells whoever tried. */
const WAYS: readonly (readonly [name: string, publish: (product: Product) => Promise<string>])[] = [
  [
    "the form's button",
    async ({ id }) => {
      const moved = await moveProduct(
        await merchandiser(),
        { productId: id, move: "publish" },
        occasion,
      );
      return JSON.stringify(moved);
    },
  ],
  [
    "a bulk change",
    async ({ id }) => {
      const started = await startBulk(
        await merchandiser(),
        { change: "status=published", percent: "", ids: [id], query: "" },
        occasion,
      );
      const runId = started.ok ? started.value.runId : "";
      await stepRun(runId, clock);
      return JSON.stringify(await runs(runId));
    },
  ],
  [
    "an import",
    async ({ sku }) => {
      const bytes = new TextEncoder().encode(
        csvLines([
          ["SKU", "Status"],
          [sku, "published"],
        ]),
      );
      const started = await startImport(await merchandiser(), { name: "a.csv", bytes }, occasion);
      const runId = started.ok ? started.value.runId : "";
      await stepRun(runId, clock);
      await moveRun(await merchandiser(), { runId, move: "commit" });
      await stepRun(runId, clock);
      return JSON.stringify(await runs(runId));
    },
  ],
  [
    "a schedule",
    async ({ id }) => {
      const at = new Date(clock.now().getTime() + 3_600_000);
      const planned = await scheduleMove(
        await merchandiser(),
        { productId: id, move: "publish", at },
        occasion,
      );
      const scheduleId = planned.ok ? planned.value.scheduleId : "";
      await runSchedule(scheduleId, fixedClock(at));
      return JSON.stringify(
        await sql(`SELECT problem FROM desk_schedules WHERE id = $1`, [scheduleId]),
      );
    },
  ],
];

describe("a product that fails the standard", () => {
  test.each(WAYS)("does not come into the shop by %s, which says why", async (_name, publish) => {
    const product = await failing();
    expect(await publish(product)).toContain("Methylparaben");
    expect((await standing(product.id)).status).toBe("draft");
  });

  test.each(WAYS)(
    "does not come in by %s either where nobody asks first: the database refuses",
    async (_name, publish) => {
      asks.first = false;
      const product = await failing();
      await expect(publish(product)).rejects.toMatchObject({
        code: "23514",
        constraint: "products_within_standard",
      });
      expect((await standing(product.id)).status).toBe("draft");
    },
  );

  test("does not come in by a statement of somebody's own", async () => {
    const product = await failing();
    await expect(publishByHand(product.id)).rejects.toMatchObject({
      constraint: "products_within_standard",
    });
    expect((await standing(product.id)).status).toBe("draft");
  });

  test("does not come in by what is typed into the form of one that is there already", async () => {
    const id = await offer({ label: "Water, Glycerin" });
    await publishByHand(id);
    const saved = await saveEntity(
      await merchandiser(),
      { entity: "product", id, version: null, fields: { label: "Water, Methylparaben" } },
      occasion,
    );
    expect(saved).toMatchObject({ ok: false, code: "refused" });
    expect(JSON.stringify(saved)).toContain("Methylparaben");
    expect(await standing(id)).toMatchObject({ status: "published", verdict: "meets" });
  });
});
