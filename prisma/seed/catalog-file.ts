import { readFileSync } from "node:fs";

/** The shapes of `data/catalog.json` and `data/ingredients.json`, as far as the seed reads them. */
export type CatalogBrand = {
  id: string;
  name: string;
  focus: string;
  basedIn: string;
  story: string;
};

export type Verdict = { expected: "accepted" | "rejected" | "review" };

export type NetQuantity = { value: number; unit: string; labelText: string };

export type CatalogProduct = {
  id: string;
  sku: string;
  brandId: string;
  name: string;
  category: string;
  subcategory: string;
  useType: string;
  netQuantity: NetQuantity;
  priceCents: number;
  badges: string[];
  concerns: string[];
  description: string;
  periodAfterOpening: string | null;
  inci: string[] | null;
  labelDeclaration: string | null;
  declaredPercents: Record<string, number> | null;
  euAllergensPresent: { inci: string; annexRef: string }[];
  supplementFacts: { name: string; amount: string }[] | null;
  otherIngredients: string[] | null;
  regulatoryClass: string;
  disclaimerRequired: string | null;
  brand: string;
  fragranceDisclosureOnFile: boolean | null;
  intake: Verdict;
};

export type CatalogPiece = {
  sku: string;
  title: string;
  category: string;
  subcategory: string;
  sizeLabel: string | null;
  measurements: Record<string, number | string>;
  colour: string;
  material: string;
  condition: string;
  flaws: string[];
  era: string | null;
  makerDescription: string | null;
  originalRetailEstimateCents: number | null;
  priceCents: number;
  curatorNote: string | null;
  intake: Verdict;
};

export type FragranceAllergen = {
  annexRef: string;
  declareAbove: { leaveOnPercent: number; rinseOffPercent: number };
};

/** One entry of `data/fragrance-allergens-eu.json`. */
export type NamedAllergen = FragranceAllergen & {
  inci: string[];
  cas: string[];
  regulation: string;
  listWave: string;
  source: string;
  confidence: string;
};

export type CatalogIngredient = {
  inci: string;
  aliases: string[];
  cas: string | null;
  ecNumber: string | null;
  functions: string[];
  use: string;
  origin: string | null;
  originNote: string | null;
  allergen: FragranceAllergen | null;
  confidence: string;
  source: string;
};

export type Catalog = {
  brands: CatalogBrand[];
  products: CatalogProduct[];
  resale: CatalogPiece[];
  ingredients: CatalogIngredient[];
};

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8"));
}

/** What the shop starts with: every brand and ingredient, and of products and pieces those that passed intake. */
export function readCatalog(): Catalog {
  const file = readData("catalog.json") as Omit<Catalog, "ingredients">;
  return {
    brands: file.brands,
    products: file.products.filter((product) => product.intake.expected === "accepted"),
    resale: file.resale.filter((piece) => piece.intake.expected === "accepted"),
    ingredients: readData("ingredients.json") as CatalogIngredient[],
  };
}

/** Every product that brands offered, whatever became of it. */
export function readCandidates(): CatalogProduct[] {
  return (readData("catalog.json") as Omit<Catalog, "ingredients">).products;
}

/** The fragrance allergens that European law has named on the label. */
export function readNamedAllergens(): NamedAllergen[] {
  return readData("fragrance-allergens-eu.json") as NamedAllergen[];
}
