import { describe, expect, it } from "vitest";
import { dueCents, markdownsSchema, type PriceTerms } from "@/lib/consignment/markdowns";
import { readCatalog } from "@/prisma/seed/catalog-file";
import { OPENING } from "@/prisma/seed/ids";
import { rowsOf, stocked } from "./database";

type Piece = Omit<PriceTerms, "markdowns"> & {
  sku: string;
  priceCents: number;
  markdowns: unknown;
  prices: { cents: number; at: string }[];
  provenance: string | null;
  flaws: string[];
  shown: string[];
};

const pieces = await rowsOf<Piece>(
  stocked(),
  `SELECT v.sku, v.price_cents AS "priceCents", rp.list_price_cents AS "listPriceCents", rp.listed_at AS "listedAt",
          rp.floor_cents AS "floorCents", rp.markdowns, rp.provenance, rp.flaws,
          (SELECT json_agg(json_build_object('cents', c.price_cents, 'at', c.at) ORDER BY c.at) FROM price_changes c WHERE c.variant_id = v.id) AS prices,
          ARRAY(SELECT i.flaw FROM product_images i WHERE i.product_id = rp.product_id AND i.flaw IS NOT NULL ORDER BY i.position) AS shown
     FROM resale_pieces rp JOIN variants v ON v.product_id = rp.product_id ORDER BY v.sku`,
);
const catalog = readCatalog().resale;

describe("each piece that the shop starts with", () => {
  it("costs what the catalogue says, and its history begins with the price at listing", () => {
    for (const { sku, priceCents, listPriceCents, listedAt, prices } of pieces) {
      expect(priceCents, sku).toBe(catalog.find((piece) => piece.sku === sku)?.priceCents);
      expect(prices[0]?.cents, sku).toBe(listPriceCents);
      expect(new Date(prices[0]?.at ?? 0), sku).toEqual(listedAt);
      expect(prices.at(-1)?.cents, sku).toBe(priceCents);
    }
  });

  it("has come down exactly where its contract said so, on the day that it said", () => {
    const reduced = pieces.filter(({ prices }) => prices.length > 1);
    expect(reduced).toHaveLength(6);
    for (const piece of pieces) {
      const terms = { ...piece, markdowns: markdownsSchema.parse(piece.markdowns) };
      const { cents, at } = piece.prices.at(-1) ?? { cents: 0, at: "" };
      const day = new Date(at);
      expect(dueCents(terms, day) ?? terms.listPriceCents, piece.sku).toBe(cents);
      // Nothing more falls due in the shop's first nine weeks, so the first run of the job changes nothing.
      const later = new Date(OPENING.getTime() + 68 * 86_400_000);
      expect(dueCents(terms, later) ?? terms.listPriceCents, piece.sku).toBe(cents);
      expect(terms.floorCents).toBeLessThan(cents);
    }
  });

  it("says how it came here", () => {
    expect(pieces.filter(({ provenance }) => (provenance ?? "").length < 40)).toEqual([]);
  });

  it("shows each of its flaws, in the words in which it names it", () => {
    for (const { sku, flaws, shown } of pieces) expect(shown, sku).toEqual(flaws);
    expect(pieces.filter(({ flaws }) => flaws.length === 0)).not.toEqual([]);
  });

  it("is described in the shop's own spelling, and promises nothing else than the shop does", async () => {
    const odd = await rowsOf(
      stocked(),
      `SELECT p.slug FROM products p JOIN resale_pieces rp ON rp.product_id = p.id
        WHERE concat_ws(' ', p.description, rp.curator_note, rp.provenance, array_to_string(rp.flaws, ' '))
              ~* 'colour|judgement|jewell|pickup only'`,
    );
    expect(odd).toEqual([]);
  });
});
