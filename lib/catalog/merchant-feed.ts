import type { Condition } from "./product-view";

/** One thing in Google's list of products. Amounts in cents, weight in grams. */
export type MerchantItem = {
  readonly sku: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly kind: "curated" | "resale";
  /** The category's slug. */
  readonly category: string;
  readonly categoryName: string;
  readonly subcategory: string;
  readonly brand: string | null;
  readonly priceCents: number;
  readonly currency: string;
  readonly weightGrams: number;
  readonly inStock: boolean;
  readonly condition: Condition | null;
  readonly color: string | null;
  readonly material: string | null;
  readonly size: string | null;
  readonly net: { readonly value: number; readonly unit: string } | null;
  /** Storage keys without width and ending, the first one first. */
  readonly images: readonly string[];
};

const CARE = "Health & Beauty > Personal Care";
const WORN = "Apparel & Accessories";

/** Our categories in Google's words; what is not here goes by its world. Source: Google product taxonomy, 2021-09-21. */
const TAXONOMY: Readonly<Record<string, string>> = {
  skincare: `${CARE} > Cosmetics > Skin Care`,
  body: `${CARE} > Cosmetics > Bath & Body`,
  hair: `${CARE} > Hair Care`,
  oral: `${CARE} > Oral Care`,
  makeup: `${CARE} > Cosmetics > Makeup`,
  ingestible: "Health & Beauty > Health Care > Fitness & Nutrition > Vitamins & Supplements",
  home: "Home & Garden > Household Supplies",
  clothing: `${WORN} > Clothing`,
  shoes: `${WORN} > Shoes`,
  bags: `${WORN} > Handbags, Wallets & Cases`,
  accessories: `${WORN} > Clothing Accessories`,
  jewellery: `${WORN} > Jewelry`,
  "resale-home": "Home & Garden",
};
const BY_WORLD = { curated: CARE, resale: WORN } as const;

/** Units that Google compares prices by, and the amount it does so for. */
const MEASURES: Readonly<Record<string, readonly [unit: string, base: string]>> = {
  mL: ["ml", "100ml"],
  L: ["l", "1l"],
  g: ["g", "100g"],
  kg: ["kg", "1kg"],
};

const [LONGEST_TITLE, LONGEST_TEXT, MORE_IMAGES] = [150, 5000, 10] as const;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text within an element: escaped, and without what XML cannot carry. */
function escaped(text: string): string {
  const bare = text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
  return bare.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function cut(text: string, most: number): string {
  const signs = Array.from(text.replace(/[^\S\n]+/g, " ").trim());
  return signs.length <= most ? signs.join("") : `${signs.slice(0, most - 1).join("")}…`;
}

type Attribute = readonly [name: string, value: string | null];

/** The attributes of one item by Google's product data specification. `address` makes a path a whole address. */
export function merchantAttributes(
  item: MerchantItem,
  address: (path: string) => string,
): Attribute[] {
  const taxonomy = TAXONOMY[item.category] ?? BY_WORLD[item.kind];
  const worn = taxonomy.startsWith(WORN);
  const measure = item.net ? MEASURES[item.net.unit] : undefined;
  const picture = (base: string) => address(`/media/${base}-1200.webp`);
  const title = item.brand ? `${item.brand} ${item.name}` : item.name;
  return [
    ["id", item.sku],
    ["title", cut(item.size && worn ? `${title}, ${item.size}` : title, LONGEST_TITLE)],
    ["description", cut(item.description, LONGEST_TEXT)],
    ["link", address(`/products/${item.slug}`)],
    ["image_link", picture(item.images[0] ?? "")],
    ...item.images
      .slice(1, MORE_IMAGES + 1)
      .map((base): Attribute => ["additional_image_link", picture(base)]),
    ["availability", item.inStock ? "in_stock" : "out_of_stock"],
    ["price", `${(item.priceCents / 100).toFixed(2)} ${item.currency.toUpperCase()}`],
    // Never worn and with its tags is still sold for the second time: Google calls that used.
    ["condition", item.kind === "resale" ? "used" : "new"],
    ["brand", item.brand],
    // We know no GTIN of anything; what has a brand is told apart by brand and our number.
    ["mpn", item.brand ? item.sku : null],
    ["identifier_exists", item.brand ? null : "no"],
    ["google_product_category", taxonomy],
    [
      "product_type",
      `${item.kind === "resale" ? "Resale" : "Shop"} > ${item.categoryName} > ${item.subcategory}`,
    ],
    ["shipping_weight", `${item.weightGrams} g`],
    ["unit_pricing_measure", item.net && measure ? `${item.net.value}${measure[0]}` : null],
    ["unit_pricing_base_measure", item.net && measure ? measure[1] : null],
    ["color", item.color],
    ["material", item.material],
    ["size", worn ? item.size : null],
    ["age_group", worn ? "adult" : null],
    ["gender", worn ? "unisex" : null],
  ];
}

/** The whole feed: RSS 2.0 with Google's namespace. */
export function merchantFeed(
  items: readonly MerchantItem[],
  address: (path: string) => string,
): string {
  const entries = items.map((item) => {
    const lines = merchantAttributes(item, address)
      .filter(([, value]) => value !== null && value !== "")
      .map(([name, value]) => `<g:${name}>${escaped(value ?? "")}</g:${name}>`);
    return `<item>\n${lines.join("\n")}\n</item>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">',
    "<channel>",
    "<title>nécessité</title>",
    `<link>${escaped(address("/"))}</link>`,
    "<description>Everything in the shop, new and used.</description>",
    ...entries,
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}
