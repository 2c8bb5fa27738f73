import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { describe, expect, inject, it } from "vitest";
import { diskStorage } from "@/lib/media/disk";
import { seedPictures } from "@/prisma/seed/pictures";
import { seed } from "@/prisma/seed/seed";
import { migrate } from "@/scripts/support/migrations";
import { everything, rowsOf, stocked, temporaryFolder } from "./database";

const folder = temporaryFolder();
const again = (url = stocked(), demo = true) => seed(url, { demo, dataDir: folder() });

/** What differs between databases: salts, times of migration, ids the database gives; and pictures come from files, not from here. */
const OWN = [
  "users",
  "_prisma_migrations",
  "ledger_accounts",
  "price_changes",
  "product_images",
  "restocking_rules",
];

/** A migrated database with nothing in it; its name lets the run's own clean-up drop it. */
async function emptyDatabase(purpose: string): Promise<string> {
  const url = new URL(stocked());
  url.pathname = `/run_${inject("template").run}_${purpose}`;
  await migrate(url.href);
  return url.href;
}

describe("seeding again", () => {
  it("changes nothing", async () => {
    // The copy's pictures may be older than those that are drawn now.
    await again();
    const before = await everything(stocked());
    await again();
    expect(await everything(stocked())).toEqual(before);
  });

  it("leaves alone what staff made of it", async () => {
    const changes = [
      "UPDATE variants SET price_cents = 12345 WHERE sku = 'UAA-101'",
      "UPDATE stock SET on_hand = on_hand + 5 WHERE variant_id = (SELECT id FROM variants WHERE sku = 'UAA-101')",
      `INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor)
       SELECT id, 'adjusted', 5, 'counted', 'test' FROM variants WHERE sku = 'UAA-101'`,
      "UPDATE products SET slug = 'another-address', status = 'archived' WHERE slug = 'plain-cream'",
      "DELETE FROM product_ingredients WHERE position = 2",
      "UPDATE resale_pieces SET flaws = '{}'",
      "UPDATE ingredients SET origin_note = NULL, allergen_id = NULL WHERE slug = 'linalool'",
      "DELETE FROM product_allergens WHERE name = 'Geraniol'",
      "DELETE FROM product_complements WHERE position = 2",
      "UPDATE settings SET value = '45' WHERE key = 'returns.curatedDays'",
      "DELETE FROM shipping_rates WHERE name = 'Express'",
      "UPDATE tax_rates SET rate_bp = 1 WHERE state = 'CA'",
      "UPDATE users SET password_hash = NULL WHERE email = 'shopper@necessite.example'",
      // All but the last administrator, whom the database keeps.
      "DELETE FROM staff_members WHERE NOT 'admin' = ANY (permissions)",
    ];
    for (const change of changes) await rowsOf(stocked(), change);
    const before = await everything(stocked());
    await again();
    expect(await everything(stocked())).toEqual(before);
  });
});

describe("seeding an empty database", () => {
  it("gives every database the same rows, also when two seed it at once", async () => {
    const url = await emptyDatabase("seed_twice");
    await Promise.all([again(url), again(url)]);
    const made = await everything(url);
    expect([made.products, made.stock_movements].map((rows) => rows?.length)).toEqual([77, 77]);
    const other = await emptyDatabase("seed_once");
    await again(other);
    const once = await everything(other);
    for (const [table, rows] of Object.entries(once))
      if (!OWN.includes(table)) expect(made[table], table).toEqual(rows);
  });

  it("has, outside of a demo, nobody who can sign in", async () => {
    const url = await emptyDatabase("seed_plain");
    await again(url, false);
    expect(await rowsOf(url, "SELECT email::text, password_hash FROM users")).toEqual([
      { email: "seller@necessite.example", password_hash: null },
    ]);
    expect(await rowsOf(url, "SELECT * FROM staff_members")).toEqual([]);
    expect(await rowsOf(url, "SELECT product_id FROM resale_pieces")).toHaveLength(36);
  });

  it("writes nothing when it fails half-way", async () => {
    const url = await emptyDatabase("seed_fails");
    await rowsOf(url, "ALTER TABLE stock_movements ADD CHECK (quantity <> 1)");
    await expect(again(url)).rejects.toThrow("stock_movements");
    expect(await rowsOf(url, "SELECT * FROM brands")).toEqual([]);
  });
});

describe("pictures", () => {
  const picture = (n: number) => ({
    n,
    alt: `View ${n}`,
    width: 1200,
    height: 1500,
    dominant: "#ccbbaa",
    blur: "data:,",
    hash: "x",
  });

  async function seedFrom(drawn: string, manifest: unknown): Promise<string[]> {
    await mkdir(path.join(drawn, "files", "UAA-102"), { recursive: true });
    if (manifest) await writeFile(path.join(drawn, "manifest.json"), JSON.stringify(manifest));
    const client = new pg.Client({ connectionString: stocked() });
    await client.connect();
    await client.query("DELETE FROM product_images WHERE alt NOT LIKE 'Mine%'");
    await seedPictures(client, diskStorage(path.join(folder(), "kept")), drawn);
    const { rows } = await client.query<{ shown: string }>(
      "SELECT base || ' ' || alt AS shown FROM product_images ORDER BY base",
    );
    await client.end();
    return rows.map(({ shown }) => shown);
  }

  it("come when they are drawn, each once, and only to products that are there", async () => {
    const drawn = path.join(folder(), "drawn");
    expect(await seedFrom(path.join(folder(), "nothing-drawn"), null)).toEqual([]);
    expect(
      await seedFrom(drawn, { "UAA-102": [picture(1)], "NO-1": [picture(1)], _home: [] }),
    ).toEqual(["products/UAA-102/1 View 1"]);
    await rowsOf(stocked(), "UPDATE product_images SET alt = 'Mine'");
    expect(await seedFrom(drawn, { "UAA-102": [picture(1), picture(2)] })).toEqual([
      "products/UAA-102/1 Mine",
      "products/UAA-102/2 View 2",
    ]);
  });

  it("are copied into storage, new or changed ones too, and nothing else is", async () => {
    const drawn = path.join(folder(), "copied");
    const [product, home] = [
      path.join(drawn, "files", "UAA-102"),
      path.join(drawn, "files", "_home"),
    ];
    await mkdir(home, { recursive: true });
    await mkdir(product, { recursive: true });
    await writeFile(path.join(product, "1-360.avif"), "old");
    await writeFile(path.join(home, "linen-720.webp"), "home");
    await writeFile(path.join(home, ".DS_Store"), "junk");
    await seedFrom(drawn, null);
    const kept = diskStorage(path.join(folder(), "kept"));
    expect((await kept.get("home/linen-720.webp"))?.size).toBe(4);
    await writeFile(path.join(product, "1-360.avif"), "newer");
    await seedFrom(drawn, null);
    expect((await kept.get("products/UAA-102/1-360.avif"))?.size).toBe(5);
  });
});
