import type { Violated } from "./case";

const CREAM = "SELECT id FROM products WHERE slug = 'plain-cream'";

export const standardCases: readonly Violated[] = [
  {
    breaks: "a product in the shop whose label nobody has audited",
    checks: ["shop-is-within-standard"],
    by: `UPDATE products SET label_declaration = 'Water, Lead' WHERE id = (${CREAM})`,
    subject: "plain-cream",
  },
  {
    breaks: "a standing that its audit does not bear out",
    checks: ["standings-are-their-audits"],
    by: `UPDATE product_standings SET contains = '{parabens}' WHERE product_id = (${CREAM})`,
    subject: "plain-cream",
  },
  {
    breaks: "an audit that repeats what was said of another product",
    checks: ["repeated-entries-are-the-same"],
    by: `INSERT INTO product_audits (product_id, version_id, verdict, composition, lines_of, lines_hash, cause, actor)
      SELECT (${CREAM}), version_id, verdict, composition, id, lines_hash, 'test', 'test' FROM product_audits
       WHERE product_id <> (${CREAM}) AND lines IS NOT NULL LIMIT 1`,
    subject: "plain-cream",
  },
];
