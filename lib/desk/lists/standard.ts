import { PRODUCT_VERDICTS } from "../../standard/audit";
import { BASIS_WORDS } from "../../standard/rule-words";
import { RULE_BASES } from "../../standard/rules";
import type { FilterOption, ListDefinition } from "../list-definition";

/** The version that is being written, else the one that counts. */
const VERSION = `(SELECT id FROM standard_versions WHERE status IN ('draft', 'published') ORDER BY (status = 'draft') DESC LIMIT 1)`;
const ASKS = `CASE r.verdict WHEN 'prohibited' THEN 'Not accepted' ELSE coalesce(nullif(concat_ws(', ',
    'up to ' || trim_scale(r.max_percent) || ' %', 'with a ' || replace(r.needs::text, '_', ' ')), ''), 'case by case') END`;
const OTHERS = `(SELECT string_agg(key || ': ' || value, '; ' ORDER BY key) FROM jsonb_each_text(r.retailers))`;

/** The rules of the standard, with other shops' columns for comparison. */
export const ruleList: ListDefinition = {
  room: "rules",
  path: "/admin/standard/rules",
  noun: ["rule", "rules"],
  open: ["merchandiser"],
  from: `standard_rules r JOIN ingredient_groups g ON g.slug = r.group_slug AND r.version_id = ${VERSION}`,
  id: "r.id",
  href: "'/admin/standard/rules/' || r.key",
  search: {
    label: "Name, other name or family",
    sql: ["r.name", "array_to_string(r.names, ' ')", "g.name"],
  },
  columns: [
    { key: "name", label: "Rule", kind: "text", sql: "r.name", sort: "lower(r.name)" },
    { key: "asks", label: "Asks", kind: "text", sql: ASKS, sort: ASKS },
    { key: "basis", label: "Who decided", kind: "state", sql: "r.basis", sort: "r.basis::text" },
    { key: "family", label: "Family", kind: "text", sql: "g.name", sort: "g.name" },
    { key: "others", label: "Other shops, to compare", kind: "text", sql: OTHERS },
    {
      key: "limit",
      label: "Limit, %",
      kind: "number",
      sql: "r.max_percent::float8",
      sort: "coalesce(r.max_percent, 0)",
      extra: true,
    },
    {
      key: "names",
      label: "On labels",
      kind: "text",
      sql: "coalesce(r.pattern, array_to_string(r.names, '; '))",
      extra: true,
    },
    { key: "reason", label: "Reason", kind: "text", sql: "r.reason", extra: true },
    {
      key: "confidence",
      label: "Source",
      kind: "state",
      sql: "r.confidence",
      sort: "r.confidence",
      extra: true,
    },
  ],
  filters: [
    {
      key: "verdict",
      label: "Verdict",
      sql: "r.verdict::text = $",
      options: [
        { value: "prohibited", label: "Prohibited" },
        { value: "restricted", label: "Restricted" },
      ],
    },
    {
      key: "basis",
      label: "Who decided",
      sql: "r.basis::text = $",
      options: RULE_BASES.map((value) => ({ value, label: BASIS_WORDS[value].label })),
    },
    {
      key: "family",
      label: "Family",
      sql: "r.group_slug = $",
      options: "SELECT slug AS value, name AS label FROM ingredient_groups ORDER BY position",
    },
  ],
};

const WORDS = {
  meets: "Meets",
  needs_declaration: "Needs a declaration",
  fails: "Fails",
  unknown: "Unknown",
} as const;

/** A product's verdicts to choose from; `st` is its standing. */
export const VERDICT_OPTIONS: readonly FilterOption[] = [
  ...PRODUCT_VERDICTS.map((value) => ({ value, label: WORDS[value] })),
  { value: "unaudited", label: "Not audited" },
];
export const VERDICT = "coalesce(st.verdict::text, 'unaudited')";

/** Curated products by what the standard says of them; those that it keeps out come first. */
export const standingList: ListDefinition = {
  room: "standings",
  path: "/admin/standard/products",
  noun: ["product", "products"],
  open: ["merchandiser"],
  from: `products p LEFT JOIN brands b ON b.id = p.brand_id LEFT JOIN product_standings st ON st.product_id = p.id
    LEFT JOIN standard_versions sv ON sv.id = st.version_id CROSS JOIN LATERAL (SELECT publish_block(p) AS block) AS k`,
  where: "p.kind = 'curated'",
  id: "p.id",
  href: "'/admin/standard/products/' || p.id",
  usualSort: "-block",
  search: { label: "Product or brand", sql: ["p.name", "b.name"] },
  columns: [
    { key: "name", label: "Product", kind: "text", sql: "p.name", sort: "p.name" },
    { key: "brand", label: "Brand", kind: "text", sql: "b.name", sort: "coalesce(b.name, '')" },
    { key: "verdict", label: "Verdict", kind: "state", sql: VERDICT, sort: VERDICT },
    {
      key: "block",
      label: "Kept out",
      kind: "state",
      sql: "k.block",
      sort: "coalesce(k.block, '')",
    },
    { key: "status", label: "Status", kind: "state", sql: "p.status", sort: "p.status::text" },
    {
      key: "papers",
      label: "Papers",
      kind: "number",
      sql: "(SELECT count(*)::int FROM product_evidence e WHERE e.product_id = p.id AND e.withdrawn_at IS NULL)",
    },
    {
      key: "until",
      label: "Papers hold until",
      kind: "date",
      sql: "st.valid_until",
      sort: "coalesce(st.valid_until, 'infinity')",
    },
    { key: "version", label: "By version", kind: "number", sql: "sv.number", extra: true },
    {
      key: "audited",
      label: "Audited",
      kind: "date",
      sql: "st.at",
      sort: "coalesce(st.at, 'epoch')",
      extra: true,
    },
  ],
  filters: [
    { key: "verdict", label: "Verdict", sql: `${VERDICT} = $`, options: VERDICT_OPTIONS },
    {
      key: "shop",
      label: "Shop",
      sql: "CASE $ WHEN 'in' THEN p.status = 'published' WHEN 'kept' THEN k.block IS NOT NULL ELSE p.status <> 'published' END",
      options: [
        { value: "in", label: "In the shop" },
        { value: "out", label: "Not in the shop" },
        { value: "kept", label: "Kept out by the standard" },
      ],
    },
    {
      key: "papers",
      label: "Papers",
      sql: `CASE $ WHEN 'soon' THEN st.valid_until < now() + interval '60 days' ELSE EXISTS (SELECT FROM product_evidence e
        WHERE e.product_id = p.id AND e.withdrawn_at IS NULL AND e.file_key IS NULL) END`,
      options: [
        { value: "soon", label: "Run out within 60 days" },
        { value: "file", label: "Without a file" },
      ],
    },
  ],
};
