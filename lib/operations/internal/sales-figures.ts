import "server-only";
import { sql } from "../../db";
import { listed, shareBp, type Figure, type FigureGroup, type SalesChart } from "../figures";
import { bucketsOf, type Period } from "../period";

const WORLDS = [
  { key: "curated", label: "Curated" },
  { key: "resale", label: "Resale" },
] as const;

const SALES = `
  SELECT l.kind::text AS world, ((o.placed_at::date - $1::date) / $3::int)::int AS bucket,
         sum(l.quantity * l.unit_price_cents - l.discount_cents)::float8 AS cents
    FROM orders o JOIN order_lines l ON l.order_id = o.id
   WHERE o.placed_at >= $1::date AND o.placed_at < $2::date + 1 GROUP BY 1, 2`;

const PLACED = `
  SELECT count(*) FILTER (WHERE placed_at >= $2::date)::int AS now, count(*) FILTER (WHERE placed_at < $2::date)::int AS before
    FROM orders WHERE placed_at >= $1::date AND placed_at < $3::date + 1`;

type Bar = { world: string; bucket: number; cents: number };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What was sold in each world, and how many orders it was. */
export async function salesFigures(period: Period): Promise<FigureGroup> {
  const { before, from, to, bucketDays } = period;
  const [bars, [placed]] = await Promise.all([
    sql<Bar>(SALES, [before, to, bucketDays]),
    sql<{ now: number; before: number }>(PLACED, [before, from, to]),
  ]);
  const days = bucketsOf(period);
  const centsOf = (world: string, bucket: number) =>
    sum(
      bars.filter((bar) => bar.world === world && bar.bucket === bucket).map(({ cents }) => cents),
    );
  const worlds = WORLDS.map(({ key, label }) => ({
    key,
    label,
    cents: days.map((_, index) => centsOf(key, days.length + index)),
  }));
  const earlier = WORLDS.map(({ key }) => days.map((_, index) => centsOf(key, index)));
  const chart: SalesChart = {
    days,
    bucketDays,
    worlds,
    before: days.map((_, index) => sum(earlier.map((cents) => cents[index] ?? 0))),
  };
  const sold = (world: Record<string, string>) =>
    listed("sales", "/admin/sales", { ...world, from, to });
  const money = { kind: "money", more: "good" } as const;
  const says =
    "Goods in orders that were paid, less promotions, before tax, delivery and what came back.";
  return {
    key: "sales",
    title: "Sales",
    chart,
    figures: [
      {
        ...money,
        key: "sales",
        label: "Both worlds",
        now: sum(worlds.map(({ cents }) => sum(cents))),
        before: sum(chart.before),
        says,
        ...sold({}),
      },
      ...worlds.map(({ key, label, cents }, index): Figure => ({
        ...money,
        key: `sales-${key}`,
        label,
        now: sum(cents),
        before: sum(earlier[index] ?? []),
        says: "",
        ...sold({ world: key }),
      })),
      {
        key: "orders",
        label: "Orders",
        kind: "count",
        more: "good",
        now: placed?.now ?? 0,
        before: placed?.before ?? 0,
        says: "Orders that were paid.",
        ...sold({}),
      },
    ],
  };
}

const CONVERSION = `
  SELECT count(*) FILTER (WHERE created_at >= $2::date)::int AS begun,
         count(*) FILTER (WHERE created_at >= $2::date AND placed_at IS NOT NULL)::int AS paid,
         count(*) FILTER (WHERE created_at < $2::date)::int AS "begunBefore",
         count(*) FILTER (WHERE created_at < $2::date AND placed_at IS NOT NULL)::int AS "paidBefore"
    FROM orders WHERE created_at >= $1::date AND created_at < $3::date + 1`;

const BAGS = `
  SELECT count(*) FILTER (WHERE created_at >= $2::date)::int AS begun,
         count(*) FILTER (WHERE created_at >= $2::date AND status = 'ordered')::int AS paid,
         count(*) FILTER (WHERE created_at < $2::date)::int AS "begunBefore",
         count(*) FILTER (WHERE created_at < $2::date AND status = 'ordered')::int AS "paidBefore"
    FROM carts c WHERE created_at >= $1::date AND created_at < $3::date + 1
     AND (status = 'ordered' OR (status = 'open' AND EXISTS (SELECT FROM cart_lines WHERE cart_id = c.id)))`;

type Way = { begun: number; paid: number; begunBefore: number; paidBefore: number };
const NO_WAY: Way = { begun: 0, paid: 0, begunBefore: 0, paidBefore: 0 };

/** How many of those who began went on to pay. Visits are not counted: nobody's way through the shop is recorded. */
export async function conversionFigures({ before, from, to }: Period): Promise<FigureGroup> {
  const given = [before, from, to];
  const [[orders = NO_WAY], [bags = NO_WAY]] = await Promise.all([
    sql<Way>(CONVERSION, given),
    sql<Way>(BAGS, given),
  ]);
  const share = ({ begun, paid, begunBefore, paidBefore }: Way) => ({
    kind: "share" as const,
    more: "good" as const,
    now: shareBp(paid, begun),
    before: shareBp(paidBefore, begunBefore),
    ...listed("orders", "/admin/orders", { from, to }),
  });
  return {
    key: "conversion",
    title: "From bag to order",
    chart: null,
    figures: [
      {
        key: "bags",
        label: "Bags that were bought",
        says: `Of ${bags.begun.toLocaleString("en-US")} bags that were begun and not emptied. The shop follows nobody, so visits are not known: it begins with the bag.`,
        ...share(bags),
      },
      {
        key: "payments",
        label: "Payments that were finished",
        says: `Of ${orders.begun.toLocaleString("en-US")} orders whose payment was begun.`,
        ...share(orders),
      },
    ],
  };
}
