import { world as w } from "./world";

/** A guard of the database and a statement that it refuses in the small world. */
export type Guarded = { readonly guard: string; readonly refuses: string };

const order = `'${w.order}'`;

const hold = (set: string) => `UPDATE stock_holds SET ${set} WHERE id = '${w.hold}'`;
const movement = (variant: string, kind: string, quantity: number, line: string | null) =>
  `INSERT INTO stock_movements (variant_id, kind, quantity, order_line_id, reason, actor)
   VALUES ('${variant}', '${kind}', ${quantity}, ${line === null ? "NULL" : `'${line}'`}, 'test', 'test')`;
const variant = (set: string, id: string = w.oilVariant) =>
  `UPDATE variants SET ${set} WHERE id = '${id}'`;

export const goodsGuards: readonly Guarded[] = [
  { guard: "users_email_shape", refuses: "INSERT INTO users (email) VALUES ('no address')" },
  {
    guard: "users_email_shape",
    refuses: `INSERT INTO users (email) VALUES ('${"a".repeat(250)}@b.example')`,
  },
  { guard: "sessions_end_after_start", refuses: "UPDATE sessions SET expires_at = created_at" },
  { guard: "variants_price_positive", refuses: variant("price_cents = 0") },
  { guard: "variants_price_positive", refuses: variant("price_cents = 10000001") },
  { guard: "variants_weight_positive", refuses: variant("weight_grams = 0") },
  { guard: "variants_limit_positive", refuses: variant("order_limit = 0") },
  { guard: "variants_limit_positive", refuses: variant("order_limit = 2", w.dressVariant) },
  {
    guard: "variants_one_per_piece",
    refuses: `INSERT INTO variants (product_id, sku, price_cents, weight_grams, order_limit, is_piece)
      VALUES ('${w.dress}', 'SECOND', 100, 1, 1, true)`,
  },
  { guard: "variants_piece_follows_product", refuses: variant("is_piece = true, order_limit = 1") },
  {
    guard: "variants_piece_follows_product",
    refuses: variant(`product_id = '${w.oil}'`, w.dressVariant),
  },
  {
    guard: "products_kind_is_fixed",
    refuses: `UPDATE products SET kind = 'resale' WHERE id = '${w.oil}'`,
  },
  {
    guard: "stock_held_within_on_hand",
    refuses: `UPDATE stock SET held = 9 WHERE variant_id = '${w.oilVariant}'`,
  },
  {
    guard: "stock_held_within_on_hand",
    refuses: `UPDATE stock SET held = -1 WHERE variant_id = '${w.oilVariant}'`,
  },
  {
    guard: "stock_held_within_on_hand",
    refuses: `UPDATE stock SET on_hand = -1 WHERE variant_id = '${w.oilVariant}'`,
  },
  {
    guard: "stock_piece_is_one",
    refuses: `UPDATE stock SET on_hand = 2 WHERE variant_id = '${w.coatVariant}'`,
  },
  { guard: "stock_holds_quantity_positive", refuses: hold("quantity = 0") },
  { guard: "stock_holds_quantity_positive", refuses: hold("quantity = 2") },
  { guard: "stock_holds_finish", refuses: hold("status = 'released'") },
  { guard: "stock_holds_finish", refuses: hold("finished_at = now()") },
  {
    guard: "stock_holds_one_open_per_piece",
    refuses: `INSERT INTO stock_holds (variant_id, order_id, visitor_id, quantity, is_piece, expires_at)
      VALUES ('${w.coatVariant}', ${order}, '${w.visitor}', 1, true, now())`,
  },
  { guard: "stock_movements_sign", refuses: movement(w.oilVariant, "received", -1, null) },
  { guard: "stock_movements_sign", refuses: movement(w.oilVariant, "restocked", -1, w.oilLine) },
  { guard: "stock_movements_sign", refuses: movement(w.oilVariant, "sold", 1, w.expiredLine) },
  { guard: "stock_movements_sign", refuses: movement(w.oilVariant, "adjusted", 0, null) },
  { guard: "stock_movements_line", refuses: movement(w.oilVariant, "sold", -1, null) },
  { guard: "stock_movements_line", refuses: movement(w.oilVariant, "received", 1, w.oilLine) },
  {
    guard: "stock_movements_one_sale_per_line",
    refuses: movement(w.oilVariant, "sold", -2, w.oilLine),
  },
];
