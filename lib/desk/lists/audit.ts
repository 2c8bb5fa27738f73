import type { ListDefinition } from "../list-definition";
import { dayFilters } from "./day-filters";

/** Which kinds of things are changed in which room of the desk. */
const ROOMS = {
  orders: ["Orders and returns", "order", "restocking_rule"],
  money: [
    "Money",
    "gift_card",
    "promotion",
    "tax_rate",
    "payout",
    "payout_run",
    "consignor",
    "earning",
  ],
  delivery: ["Delivery", "shipping_rate", "shipping_zone"],
  catalogue: [
    "Catalogue",
    "product",
    "brand",
    "category",
    "collection",
    "ingredient",
    "search_synonym",
  ],
  consignment: ["Consignment", "consignment", "resale_block"],
  standard: ["Standard", "standard", "candidate"],
  journal: [
    "Journal",
    "article",
    "reference",
    "reference_import",
    "journal_image",
    "journal_person",
    "journal_topic",
    "newsletter_issue",
    "suppression",
  ],
  people: ["People", "user", "staff_invitation"],
  system: ["System", "job", "mail", "stripe_event", "setting"],
} as const;

const entitiesOf = (kinds: readonly string[]) => kinds.map((kind) => `'${kind}'`).join(", ");
const rooms = Object.entries(ROOMS).map(([value, [label, ...kinds]]) => ({ value, label, kinds }));
const IN_ROOM = `CASE $ ${rooms.map(({ value, kinds }) => `WHEN '${value}' THEN a.entity IN (${entitiesOf(kinds)})`).join(" ")} ELSE false END`;

const facts = (of: string) =>
  `(SELECT string_agg(f.key || ': ' || coalesce(f.value, '–'), '; ' ORDER BY f.key) FROM jsonb_each_text(${of}) f)`;
/** Only what became something else. */
const CHANGED = `(SELECT string_agg(k.key || ': ' || coalesce(a.before ->> k.key, '–') || ' → ' || coalesce(a.after ->> k.key, '–'), '; ' ORDER BY k.key)
  FROM jsonb_object_keys(coalesce(a.before, '{}') || coalesce(a.after, '{}')) k (key)
 WHERE (a.before -> k.key) IS DISTINCT FROM (a.after -> k.key))`;
/** "Ship parcel". */
const DEED = "replace(upper(left(a.action, 1)) || substr(a.action, 2), '_', ' ')";
const WHO = "coalesce(u.name, u.email::text, 'Someone')";

/** What staff changed, everywhere. Nobody can change or take away what stands in it: the database refuses. */
export const auditList: ListDefinition = {
  room: "audit",
  path: "/admin/audit",
  noun: ["change", "changes"],
  open: ["admin"],
  from: "audit_entries a LEFT JOIN users u ON u.id = a.actor_id",
  id: "a.id",
  href: "'/admin/audit/' || a.id",
  usualSort: "-at",
  search: {
    label: "Person, action, number or words",
    sql: ["u.name", "u.email::text", "a.action", "a.entity_id", "a.before::text", "a.after::text"],
  },
  columns: [
    { key: "action", label: "What was done", kind: "text", sql: DEED, sort: "a.action" },
    { key: "entity", label: "To", kind: "state", sql: "a.entity", sort: "a.entity" },
    { key: "changed", label: "Change", kind: "text", sql: CHANGED },
    { key: "who", label: "By", kind: "text", sql: WHO, sort: WHO },
    { key: "at", label: "When", kind: "time", sql: "a.at", sort: "a.at" },
    { key: "origin", label: "From", kind: "text", sql: "a.origin", extra: true },
    { key: "id", label: "Its id", kind: "text", sql: "a.entity_id", extra: true },
    { key: "before", label: "Before", kind: "text", sql: facts("a.before"), extra: true },
    { key: "after", label: "After", kind: "text", sql: facts("a.after"), extra: true },
  ],
  filters: [
    {
      key: "person",
      label: "Person",
      sql: "a.actor_id = ($)::uuid",
      options: `SELECT u.id::text AS value, coalesce(u.name, u.email::text) AS label FROM users u
        WHERE EXISTS (SELECT FROM audit_entries a WHERE a.actor_id = u.id) ORDER BY label`,
    },
    {
      key: "room",
      label: "Room",
      sql: IN_ROOM,
      options: rooms.map(({ value, label }) => ({ value, label })),
    },
    {
      key: "action",
      label: "Kind",
      sql: "a.action = $",
      options: `SELECT DISTINCT action AS value, replace(upper(left(action, 1)) || substr(action, 2), '_', ' ') AS label
        FROM audit_entries ORDER BY label`,
    },
    ...dayFilters("a.at"),
  ],
};
