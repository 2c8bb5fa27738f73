import type { Guarded } from "./guard-cases-goods";
import { world as w } from "./world";

const wish = (visitor: string, user: string) =>
  `INSERT INTO wishlist_items (visitor_id, user_id, product_id) VALUES (${visitor}, ${user}, '${w.oil}')`;
const visitor = `'${w.visitor}'`;
const buyer = `'${w.buyer}'`;
const alert = (email: string, rest = "NULL, NULL") =>
  `INSERT INTO product_alerts (kind, product_id, email, sent_at, cancelled_at)
   VALUES ('back_in_stock', '${w.oil}', '${email}', ${rest})`;
const term = (query: string, searches: number, found: number) =>
  `INSERT INTO search_terms (day, query, searches, found) VALUES ('2026-03-01', '${query}', ${searches}, ${found})`;
const synonym = (word: string, expansions: string) =>
  `INSERT INTO search_synonyms (term, expansions) VALUES ('${word}', ${expansions})`;
const avoids = (items: string) =>
  `INSERT INTO avoid_lists (user_id, items) VALUES ('${w.buyer}', ${items})`;
const piece = (list: number, floor: number) =>
  `INSERT INTO resale_pieces (product_id, measurements, color, color_family, material, condition, consignor_id, split, list_price_cents, floor_cents)
   VALUES ('${w.dress}', '{}', 'blue', 'blue', 'wool', 'good', '${w.consignor}', '[]', ${list}, ${floor})`;

const picture = (position: number, flaw: string) =>
  `INSERT INTO product_images (product_id, position, base, alt, width, height, dominant, blur, flaw)
   VALUES ('${w.dress}', ${position}, 'products/WORLD-DRESS/${position}', 'Dress', 4, 5, '#fff', '', '${flaw}')`;

const house = (width: number, height: number, widths: string) =>
  `INSERT INTO house_pictures VALUES ('brands/world', 'All that it sells', ${width}, ${height}, ${widths}, '#fff', '')`;

/** Guards of what a visitor reads, keeps and looks for. */
export const windowGuards: readonly Guarded[] = [
  {
    guard: "products_net_measured",
    refuses: `UPDATE products SET net_value = 30 WHERE id = '${w.oil}'`,
  },
  {
    guard: "products_net_measured",
    refuses: `UPDATE products SET net_value = 0, net_unit = 'mL' WHERE id = '${w.oil}'`,
  },
  { guard: "resale_pieces_prices", refuses: piece(0, 0) },
  { guard: "resale_pieces_prices", refuses: piece(1000, -1) },
  { guard: "resale_pieces_prices", refuses: piece(1000, 1001) },
  { guard: "house_pictures_measured", refuses: house(0, 10, "'{640}'") },
  { guard: "house_pictures_measured", refuses: house(16, 10, "'{}'") },
  { guard: "house_pictures_measured", refuses: house(16, 10, "'{640,0}'") },
  {
    guard: "brands_look",
    refuses: `INSERT INTO brands (slug, name, focus, based_in, story, look) VALUES ('world', 'World', '', '', '', '[]')`,
  },
  { guard: "product_images_flaw", refuses: picture(1, "a tear") },
  { guard: "product_images_flaw", refuses: picture(2, "") },
  {
    guard: "product_complements_not_itself",
    refuses: `INSERT INTO product_complements (product_id, other_id, position, reason) VALUES ('${w.oil}', '${w.oil}', 1, 'x')`,
  },
  {
    guard: "article_references_number",
    refuses: `UPDATE article_references SET number = 0 WHERE number = 1`,
  },
  { guard: "search_terms_counts", refuses: term("balm", 0, 1) },
  { guard: "search_terms_counts", refuses: term("balm", 1, -1) },
  { guard: "search_terms_counts", refuses: term("", 1, 1) },
  { guard: "search_terms_counts", refuses: term("a".repeat(101), 1, 1) },
  { guard: "search_synonyms_words", refuses: synonym("", "'{lotion}'") },
  { guard: "search_synonyms_words", refuses: synonym("a".repeat(61), "'{lotion}'") },
  { guard: "search_synonyms_words", refuses: synonym("cream", "'{}'") },
  {
    guard: "search_synonyms_words",
    refuses: synonym("cream", "array_fill('x'::text, ARRAY[21])"),
  },
  {
    guard: "search_words_sane",
    refuses: `INSERT INTO search_words (word, uses) VALUES ('balmy', 0)`,
  },
  { guard: "search_words_sane", refuses: `INSERT INTO search_words (word, uses) VALUES ('b', 1)` },
  {
    guard: "facet_bits_length",
    refuses: `INSERT INTO facet_bits (facet, value, segment, bits) VALUES ('badge', 'x', 9, B'1')`,
  },
  { guard: "wishlist_items_one_owner", refuses: wish("NULL", "NULL") },
  { guard: "wishlist_items_one_owner", refuses: wish(visitor, buyer) },
  {
    guard: "wishlist_items_per_visitor",
    refuses: `${wish(visitor, "NULL")}; ${wish(visitor, "NULL")}`,
  },
  { guard: "wishlist_items_per_user", refuses: `${wish("NULL", buyer)}; ${wish("NULL", buyer)}` },
  { guard: "product_alerts_email_shape", refuses: alert("no address") },
  { guard: "product_alerts_email_shape", refuses: alert(`${"a".repeat(250)}@b.example`) },
  { guard: "product_alerts_end_once", refuses: alert("a@b.example", "now(), now()") },
  { guard: "product_alerts_open", refuses: `${alert("a@b.example")}; ${alert("A@b.example")}` },
  { guard: "avoid_lists_length", refuses: avoids("array_fill('group/pfas'::text, ARRAY[61])") },
  { guard: "avoid_lists_items", refuses: avoids("'{parabens}'") },
  { guard: "avoid_lists_items", refuses: avoids("'{group/}'") },
  { guard: "avoid_lists_items", refuses: avoids("'{NULL}'") },
];
