import { world as w } from "../house/world";
import type { Violated } from "./case";

export const stockCases: readonly Violated[] = [
  {
    breaks: "stock that no movement explains",
    checks: ["stock-is-its-movements"],
    by: `UPDATE stock SET on_hand = 9 WHERE variant_id = '${w.oilVariant}'`,
    subject: "WORLD-OIL",
  },
  {
    breaks: "movements without a row of stock",
    checks: ["stock-is-its-movements"],
    by: `DELETE FROM stock WHERE variant_id = '${w.oilVariant}'`,
    subject: "WORLD-OIL",
  },
  {
    breaks: "stock below zero",
    checks: ["stock-is-its-movements", "held-is-its-holds"],
    without: ["stock.stock_held_within_on_hand"],
    by: `UPDATE stock SET on_hand = -1 WHERE variant_id = '${w.oilVariant}';
      INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor) VALUES ('${w.oilVariant}', 'adjusted', -9, 'test', 'test')`,
    subject: "WORLD-OIL",
  },
  {
    breaks: "a held count without its hold",
    checks: ["held-is-its-holds"],
    by: `UPDATE stock SET held = 2 WHERE variant_id = '${w.oilVariant}'`,
    subject: "WORLD-OIL",
  },
  {
    breaks: "an open hold that is not counted",
    checks: ["held-is-its-holds"],
    by: `UPDATE stock SET held = 0 WHERE variant_id = '${w.coatVariant}'`,
    subject: "WORLD-COAT",
  },
  {
    breaks: "a piece held for two",
    checks: ["piece-held-once", "held-is-its-holds", "closed-orders-let-go"],
    without: ["stock_holds_one_open_per_piece", "stock.stock_held_within_on_hand"],
    by: `INSERT INTO stock_holds (variant_id, order_id, visitor_id, quantity, is_piece, expires_at)
      VALUES ('${w.coatVariant}', '${w.order}', '${w.visitor}', 1, true, '2026-03-01 12:30Z');
      UPDATE stock SET held = 2 WHERE variant_id = '${w.coatVariant}'`,
    subject: "WORLD-COAT",
  },
  {
    breaks: "a piece sold twice",
    checks: ["piece-sold-once", "closed-orders-let-go", "order-adds-up"],
    without: ["order_lines_one_live_per_piece"],
    by: `INSERT INTO order_lines (order_id, position, product_id, variant_id, kind, is_piece, sku, title, detail, quantity,
      unit_price_cents, tax_rate_bp, tax_cents, consignor_id, consignor_share_bp, consignor_cents)
      VALUES ('${w.expiredOrder}', 2, '${w.dress}', '${w.dressVariant}', 'resale', true, 'WORLD-DRESS', 'Dress', '', 1, 12800, 0, 0,
      '${w.consignor}', 5000, 6400)`,
    subject: "WORLD-DRESS",
  },
  {
    breaks: "a live line of an order that expired",
    checks: ["closed-orders-let-go"],
    by: `UPDATE order_lines SET live = true WHERE id = '${w.expiredLine}'`,
    subject: /^N-/,
  },
  {
    breaks: "a hold that outlives its session",
    checks: ["holds-end-with-their-session"],
    by: `UPDATE stock_holds SET expires_at = '2026-03-01 11:54:59Z' WHERE id = '${w.hold}'`,
    subject: w.hold,
  },
  {
    breaks: "a placed line without its sale",
    checks: ["lines-sold-once", "stock-is-its-movements"],
    by: `DELETE FROM stock_movements WHERE order_line_id = '${w.oilLine}'`,
    subject: /^N-\d+\/1$/,
  },
  {
    breaks: "a line sold twice",
    checks: ["lines-sold-once", "stock-is-its-movements"],
    without: ["stock_movements_one_sale_per_line"],
    by: `INSERT INTO stock_movements (variant_id, kind, quantity, order_line_id, reason, actor)
      VALUES ('${w.oilVariant}', 'sold', -2, '${w.oilLine}', 'test', 'test')`,
    subject: /^N-\d+\/1$/,
  },
  {
    breaks: "a sale of the wrong variant",
    checks: ["lines-sold-once", "stock-is-its-movements"],
    by: `UPDATE stock_movements SET variant_id = '${w.coatVariant}' WHERE order_line_id = '${w.oilLine}'`,
    subject: /^N-\d+\/1$/,
  },
  {
    breaks: "a sale for an order that was never placed",
    checks: ["lines-sold-once"],
    by: `INSERT INTO stock_movements (variant_id, kind, quantity, order_line_id, reason, actor)
      VALUES ('${w.oilVariant}', 'sold', -1, '${w.expiredLine}', 'test', 'test');
      UPDATE stock SET on_hand = 7 WHERE variant_id = '${w.oilVariant}'`,
    subject: /^N-\d+\/1$/,
  },
  {
    breaks: "a restock without a return",
    checks: ["restocks-have-returns"],
    by: `INSERT INTO stock_movements (variant_id, kind, quantity, order_line_id, reason, actor)
      VALUES ('${w.oilVariant}', 'restocked', 1, '${w.oilLine}', 'test', 'test');
      UPDATE stock SET on_hand = 9 WHERE variant_id = '${w.oilVariant}'`,
    subject: /^N-\d+\/1$/,
  },
];
