import "server-only";
import type { Actor } from "../access/actor";
import { sql } from "../db";
import { snapshotsById } from "./internal/snapshots";
import { exportIds } from "./list-queries";
import type { ListState } from "./list-state";
import { productList } from "./lists/products";
import { fieldText } from "./parse-field";
import { PRODUCT_FIELDS } from "./product-fields";

/**
 * Products with all their fields, cell by cell in the order of the import's template, so that a file can be corrected
 * and sent back. Everything that fits a state of the list, or of it only `ids`. Merchandisers only.
 */
export async function* exportFields(
  actor: Actor,
  state: ListState,
  ids: readonly string[] | null,
): AsyncGenerator<string[][]> {
  for await (const step of exportIds(actor, productList, state, ids)) {
    const products = await snapshotsById(sql, step, false);
    yield step.flatMap((id) => {
      const product = products.get(id);
      if (!product) return [];
      return [
        [
          product.sku,
          ...PRODUCT_FIELDS.map((field) => fieldText(field, product.fields[field.key])),
        ],
      ];
    });
  }
}
