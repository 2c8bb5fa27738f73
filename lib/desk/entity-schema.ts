import { z } from "zod";
import { uuid } from "../text";
import { ENTITY_FIELDS, type Entity, type EntityField } from "./entities";
import { parseField, SKU, SKU_RULE, type Shelves } from "./parse-field";
import type { Fields, FieldValue } from "./fields";
import { productField } from "./product-fields";

const SLUG = /^[a-z0-9-]{1,120}$/;
const anything = { get: (name: string) => (SLUG.test(name) ? name : undefined) };
/** What stands on a shelf is for the database to say; here it only has to look like it. */
const SHELVES: Shelves = {
  brands: anything,
  categories: anything,
  badges: anything,
  concerns: anything,
  collections: anything,
};

/** Of what is made already, the price has a form of its own. */
const PRICE = "priceCents";

/** A piece's form leaves out what only curated things have; whether they need it is asked once both are known. */
const asked = (field: EntityField): EntityField => ({
  ...field,
  needed: field.needed === true && field.curatedOnly !== true && field.key !== PRICE,
});

/** A field as the form sends it: once, several times (ticked boxes), or not at all (none ticked). */
function typed(field: EntityField) {
  return z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value, context): FieldValue => {
      const text = [value ?? ""].flat().join("; ");
      const parsed = parseField(asked(field), text, SHELVES);
      if (parsed.ok) return parsed.value;
      context.addIssue({ code: "custom", message: `${field.label} ${parsed.problem}` });
      return z.NEVER;
    });
}

/** A product's declared shares by themselves. */
export const declaredPercentsField = typed(productField("declaredPercents"));

const reload = "Reload the page and try again";

export type EntityInput = {
  readonly id: string | null;
  readonly version: number | null;
  readonly sku: string | undefined;
  /** What a brand offered and was accepted, of which a product is to be made. */
  readonly candidate: string | undefined;
  readonly fields: Fields;
};

/** The form of an entity: its id and version, or neither where it is to be made, and every field. */
export function entitySchema(entity: Entity) {
  const fields = ENTITY_FIELDS[entity];
  const shape = Object.fromEntries(fields.map((field) => [field.key, typed(field)]));
  return z
    .strictObject({
      id: uuid.optional(),
      world: z.enum(["curated", "resale"]).optional(),
      candidate: uuid.optional(),
      version: z
        .string()
        .regex(/^\d{1,9}$/, reload)
        .optional(),
      sku: z.string().trim().regex(SKU, `An SKU ${SKU_RULE}`).optional(),
      ...shape,
    })
    .transform((sent, context): EntityInput => {
      const { id, version, sku, world, candidate, ...rest } = sent as Record<string, unknown>;
      const given = rest as Record<string, FieldValue>;
      for (const { key, label, needed, curatedOnly } of fields) {
        if (!curatedOnly && key !== PRICE) continue;
        if (key === PRICE ? id !== undefined : world === "resale") delete given[key];
        else if (needed && given[key] === null)
          context.addIssue({ code: "custom", path: [key], message: `${label} is needed` });
      }
      return {
        id: (id as string | undefined) ?? null,
        version: version === undefined ? null : Number(version),
        sku: sku as string | undefined,
        candidate: candidate as string | undefined,
        fields: given,
      };
    });
}
