import { readFileSync } from "node:fs";

/** The facts the pictures are drawn from: the shop's own catalogue seed. */

export interface CuratedFacts {
  sku: string;
  brandId: string;
  brand: string;
  name: string;
  category: string;
  subcategory: string;
  netQuantity: { value: number; unit: string; labelText: string };
  badges: string[];
  intake: { expected: string };
}

export interface ResaleFacts {
  sku: string;
  title: string;
  category: string;
  subcategory: string;
  colour: string;
  material: string;
  era: string;
  flaws: string[];
  intake: { expected: string };
}

interface Catalog {
  products: CuratedFacts[];
  resale: ResaleFacts[];
}

const file = new URL("../data/catalog.json", import.meta.url);

/** Everything the shop accepted, in catalogue order. */
export function readFacts(): Catalog {
  const catalog = JSON.parse(readFileSync(file, "utf8")) as Catalog;
  return {
    products: catalog.products.filter((p) => p.intake.expected === "accepted"),
    resale: catalog.resale.filter((p) => p.intake.expected === "accepted"),
  };
}
