import "server-only";
import { sql } from "../db";
import type { BrandLook } from "./brand-look";
import { CONDITION_TEXTS, type Condition } from "./product-view";
import type { ShareCard } from "./share-card";

type Row = Omit<ShareCard, "line"> & {
  line: string | null;
  condition: Condition | null;
};

const PRODUCT_PICTURE = `CASE WHEN i.base IS NULL THEN NULL ELSE json_build_object('base', i.base, 'form', 'tall') END`;
const OWN_OR_FIRST = `CASE WHEN hp.base IS NOT NULL THEN json_build_object('base', hp.base, 'form', CASE WHEN hp.width > hp.height THEN 'wide' ELSE 'tall' END)
  WHEN i.base IS NOT NULL THEN json_build_object('base', i.base, 'form', 'tall') END`;
/** The first picture of the newest thing that \`condition\` finds, as \`i\`. */
const newest = (
  condition: string,
) => `LEFT JOIN LATERAL (SELECT pi.base FROM products p JOIN product_images pi ON pi.product_id = p.id AND pi.position = 1
    WHERE p.status = 'published' AND ${condition} ORDER BY p.published_at DESC, p.id LIMIT 1) AS i ON true`;
const NO_LOOK = `NULL::jsonb AS look, NULL AS condition`;

const category = (kind: "curated" | "resale", eyebrow: string, tone: string) =>
  `SELECT c.name AS title, '${eyebrow}' AS eyebrow, NULL AS line, '${tone}' AS tone, ${OWN_OR_FIRST} AS picture, ${NO_LOOK}
     FROM categories c LEFT JOIN house_pictures hp ON hp.base = c.picture_base ${newest("p.category_id = c.id")}
    WHERE c.slug = $1 AND c.kind = '${kind}'`;

const SUBJECTS: Readonly<Record<string, string>> = {
  products: `SELECT p.name AS title, coalesce(b.name, 'Pre-owned, one of one') AS eyebrow, coalesce(rp.size_label, p.net_quantity) AS line,
      CASE p.kind WHEN 'curated' THEN 'moss' ELSE 'clay' END AS tone, ${PRODUCT_PICTURE} AS picture, NULL::jsonb AS look, rp.condition
    FROM products p LEFT JOIN brands b ON b.id = p.brand_id LEFT JOIN resale_pieces rp ON rp.product_id = p.id
    LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1 WHERE p.slug = $1 AND p.status = 'published'`,
  brands: `SELECT b.name AS title, b.based_in AS eyebrow, upper(left(b.focus, 1)) || substr(b.focus, 2) AS line, 'moss' AS tone,
      ${OWN_OR_FIRST} AS picture, b.look, NULL AS condition
    FROM brands b LEFT JOIN house_pictures hp ON hp.base = b.picture_base ${newest("p.brand_id = b.id")}
    WHERE b.slug = $1 AND EXISTS (SELECT FROM products p WHERE p.brand_id = b.id AND p.status = 'published')`,
  collections: `SELECT c.name AS title, 'Collection' AS eyebrow, c.intro AS line, 'moss' AS tone, ${OWN_OR_FIRST} AS picture, ${NO_LOOK}
    FROM collections c LEFT JOIN house_pictures hp ON hp.base = c.picture_base
    ${newest("EXISTS (SELECT FROM collection_products cp WHERE cp.collection_id = c.id AND cp.product_id = p.id)")}
    WHERE c.slug = $1 AND c.published_at <= now()`,
  concerns: `SELECT c.name AS title, 'Made for' AS eyebrow, NULL AS line, 'moss' AS tone, ${PRODUCT_PICTURE} AS picture, ${NO_LOOK}
    FROM concerns c ${newest("c.slug = ANY (p.concerns)")} WHERE c.slug = $1`,
  shop: category("curated", "Shop", "moss"),
  resale: category("resale", "Resale", "clay"),
  ingredients: `SELECT inci::text AS title, 'Ingredient' AS eyebrow, array_to_string(functions[:3], ', ') AS line, 'moss' AS tone, NULL AS picture, ${NO_LOOK}
    FROM ingredients WHERE slug = $1`,
};

/** The card of one thing, or null where there is none. */
export async function findShareCard(
  room: string,
  slug: string,
): Promise<(ShareCard & { look: BrandLook | null }) | null> {
  const subject = Object.hasOwn(SUBJECTS, room) ? SUBJECTS[room] : undefined;
  if (!subject) return null;
  const [row] = await sql<Row & { look: BrandLook | null }>(subject, [slug]);
  if (!row) return null;
  const { condition, line, ...card } = row;
  const graded = condition ? CONDITION_TEXTS[condition].label : null;
  return { ...card, line: [graded, line].filter(Boolean).join(" · ") };
}
