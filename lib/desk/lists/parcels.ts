import type { ListDefinition } from "../list-definition";

const THINGS = `(SELECT string_agg(x.quantity || ' × ' || l.title, ', ' ORDER BY l.position)
  FROM shipment_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.shipment_id = s.id)`;
const PIECES = "(SELECT sum(quantity)::int FROM shipment_lines x WHERE x.shipment_id = s.id)";
const STANDS = `CASE WHEN s.status <> 'to_pack' THEN s.status::text WHEN s.label_failure IS NOT NULL THEN 'label failed'
  WHEN s.label_made_at IS NOT NULL THEN 'label made' WHEN s.label_asked_at IS NOT NULL THEN 'label asked for'
  WHEN s.ship_by < CURRENT_DATE THEN 'late to pack' ELSE 'to pack' END`;
const LOST_TRACK = `(s.status = 'shipped' AND (s.promised_for < CURRENT_DATE
  OR EXISTS (SELECT FROM tracking_events e WHERE e.carrier = s.carrier AND e.tracking = s.tracking AND e.code = 'exception')))`;

/** Parcels: what has to leave comes first, the most urgent of it on top. */
export const parcelList: ListDefinition = {
  room: "fulfilment",
  path: "/admin/fulfilment",
  noun: ["parcel", "parcels"],
  open: ["fulfilment"],
  from: "shipments s JOIN orders o ON o.id = s.order_id",
  id: "s.id",
  href: "'/admin/orders/' || o.number || '#parcel-' || s.position",
  search: {
    label: "Order, name, SKU or tracking number",
    sql: [
      "o.number",
      "o.ship_name",
      "o.email::text",
      "s.tracking",
      "(SELECT string_agg(l.sku, ' ') FROM shipment_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.shipment_id = s.id)",
    ],
  },
  columns: [
    {
      key: "parcel",
      label: "Parcel",
      kind: "text",
      sql: "o.number || '/' || s.position",
      sort: `(CASE s.status WHEN 'to_pack' THEN '0' WHEN 'lost' THEN '1' WHEN 'shipped' THEN '2' ELSE '3' END) || s.ship_by || o.number || s.position`,
    },
    { key: "leave", label: "Leave by", kind: "date", sql: "s.ship_by", sort: "s.ship_by" },
    {
      key: "there",
      label: "There by",
      kind: "date",
      sql: "s.promised_for",
      sort: "s.promised_for",
    },
    { key: "stands", label: "Stands", kind: "state", sql: STANDS, sort: STANDS },
    { key: "things", label: "Goods", kind: "text", sql: THINGS },
    { key: "pieces", label: "Things", kind: "number", sql: PIECES, sort: PIECES },
    {
      key: "to",
      label: "Going to",
      kind: "text",
      sql: "o.ship_name || ', ' || o.ship_city || ' ' || o.ship_state",
      sort: "o.ship_name",
    },
    {
      key: "way",
      label: "Delivery",
      kind: "text",
      sql: "o.rate_name",
      sort: "o.rate_name",
      extra: true,
    },
    { key: "tracking", label: "Tracking", kind: "text", sql: "s.tracking", extra: true },
    {
      key: "placed",
      label: "Ordered",
      kind: "date",
      sql: "o.placed_at",
      sort: "o.placed_at",
      extra: true,
    },
    {
      key: "shipped",
      label: "Sent",
      kind: "date",
      sql: "s.shipped_at",
      extra: true,
    },
  ],
  filters: [
    {
      key: "stands",
      label: "Stands",
      sql: `CASE $ WHEN 'waiting' THEN s.status = 'to_pack' AND o.status = 'placed' WHEN 'late' THEN s.status = 'to_pack' AND s.ship_by < CURRENT_DATE
        WHEN 'labelled' THEN s.status = 'to_pack' AND s.label_made_at IS NOT NULL WHEN 'attention' THEN s.label_failure IS NOT NULL OR ${LOST_TRACK}
        ELSE s.status::text = $ END`,
      options: [
        { value: "waiting", label: "To pack" },
        { value: "late", label: "To pack, and late" },
        { value: "labelled", label: "With a label" },
        { value: "shipped", label: "On its way" },
        { value: "attention", label: "Needs somebody" },
        { value: "delivered", label: "Delivered" },
        { value: "lost", label: "Lost" },
        { value: "cancelled", label: "Not sent" },
      ],
    },
    {
      key: "goods",
      label: "Goods",
      sql: `EXISTS (SELECT FROM shipment_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.shipment_id = s.id AND l.kind::text = $)`,
      options: [
        { value: "curated", label: "With care" },
        { value: "resale", label: "With pieces" },
      ],
    },
  ],
};
