import { afterAll, describe, expect, it } from "vitest";
import { findMarks } from "@/lib/cart/visitor-marks";
import { closeDb, sql } from "@/lib/db";
import { findContents, listAvoidableGroups } from "@/lib/wishes/contents-queries";
import { findAvoidList, forgetAvoidList, saveAvoidList } from "@/lib/wishes/save-avoid-list";
import { makePiece, makeProduct } from "../../support/goods";
import { guest, user } from "./people";

afterAll(closeDb);

const LIST = { items: ["group/parabens", "ingredient/limonene"], hide: true };

describe("a saved list", () => {
  it("belongs to its owner alone", async () => {
    const [mine, other] = [await user(), await user()];
    const saved = await saveAvoidList(mine, LIST);
    expect(await findAvoidList(mine)).toEqual({
      items: [
        { item: "group/parabens", name: "Parabens" },
        { item: "ingredient/limonene", name: "Limonene" },
      ],
      hide: true,
      saved,
    });
    expect(await findAvoidList(other)).toBeNull();
    await saveAvoidList(other, { items: ["group/pfas"], hide: false });
    await forgetAvoidList(other);
    expect(await findAvoidList(other)).toBeNull();
    expect((await findAvoidList(mine))?.items).toHaveLength(2);
    expect((await findMarks(mine)).avoid).toBe(saved);
    for (const actor of [other, guest()]) expect((await findMarks(actor)).avoid).toBeNull();
  });

  it("is replaced as a whole, and every change can be told from the last", async () => {
    const actor = await user();
    const stamps = [await saveAvoidList(actor, LIST)];
    for (const items of [["group/pfas"], [], LIST.items])
      stamps.push(await saveAvoidList(actor, { items, hide: false }));
    expect(new Set(stamps).size).toBe(4);
    expect(await findAvoidList(actor)).toMatchObject({ hide: false, saved: stamps.at(-1) });
  });

  it("leaves out what the shop does not know any more", async () => {
    const actor = await user();
    await saveAvoidList(actor, {
      items: ["group/gone", "group/pfas", "ingredient/gone"],
      hide: false,
    });
    expect((await findAvoidList(actor))?.items).toEqual([{ item: "group/pfas", name: "PFAS" }]);
  });

  it("goes with its owner", async () => {
    const actor = await user();
    await saveAvoidList(actor, LIST);
    await sql("DELETE FROM users WHERE id = $1", [actor.userId]);
    expect(await sql("SELECT FROM avoid_lists WHERE user_id = $1", [actor.userId])).toEqual([]);
  });
});

describe("what is known of a composition", () => {
  it("is what its label names and rules out", async () => {
    const rows = await sql<{ id: string; slugs: string[]; contains: string[]; free: string[] }>(
      `SELECT p.id, s.contains, s.free_from AS free, ARRAY(SELECT DISTINCT g.slug FROM product_ingredients pi
         JOIN ingredients g ON g.id = pi.ingredient_id WHERE pi.product_id = p.id) AS slugs
       FROM products p JOIN product_standings s ON s.product_id = p.id WHERE p.status = 'published' ORDER BY p.id`,
    );
    const found = await findContents(rows.map(({ id }) => id));
    const items = (kind: string, slugs: readonly string[]) =>
      slugs.map((slug) => `${kind}/${slug}`);
    expect(
      found.map(({ id, has, free, known }) => [id, has.toSorted(), free.toSorted(), known]),
    ).toEqual(
      rows.map(({ id, slugs, contains, free }) => [
        id,
        [...items("group", contains), ...items("ingredient", slugs)].toSorted(),
        items("group", free).toSorted(),
        true,
      ]),
    );
    expect(found.length).toBeGreaterThan(30);
  });

  it("says of a care product without an audit that it is not known, and nothing of pieces and of linen", async () => {
    const [balm, towel, piece] = [await makeProduct(), await makeProduct(), await makePiece()];
    await sql("UPDATE products SET use_type = 'leave-on' WHERE id = $1", [balm.productId]);
    await sql("UPDATE products SET use_type = NULL WHERE id = $1", [towel.productId]);
    const ids = [balm, towel, piece].map(({ productId }) => productId);
    expect(await findContents(ids)).toEqual([
      { id: balm.productId, has: [], free: [], known: false },
    ]);
    await sql("UPDATE products SET status = 'archived' WHERE id = $1", [balm.productId]);
    expect(await findContents(ids)).toEqual([]);
  });

  it("offers families that a label can rule out or that something contains", async () => {
    const slugs = (await listAvoidableGroups()).map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(["parabens", "fragrance-allergens"]));
    expect(slugs).not.toContain("heavy-metals");
  });
});
