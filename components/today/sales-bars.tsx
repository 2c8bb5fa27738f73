import { DataTable } from "@/components/admin/data-table";
import { Price } from "@/components/ui/price";
import { addDays } from "@/lib/days";
import { formatCents } from "@/lib/money";
import type { SalesChart } from "@/lib/operations/figures";

const FILLS = ["fill-moss", "fill-clay"] as const;
const DOTS = ["bg-moss", "bg-clay"] as const;
const HEIGHT = 100;
const STEP = 10;

const short = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", timeZone: "UTC" });
const dayWord = (day: string) => short.format(new Date(day));

/** What a bar stands for: a day, or the days from one to another. */
function spanOf(day: string, bucketDays: number): string {
  if (bucketDays === 1) return dayWord(day);
  return `${dayWord(day)} to ${dayWord(addDays(day, bucketDays - 1))}`;
}

const sumAt = (chart: SalesChart, index: number) =>
  chart.worlds.reduce((sum, { cents }) => sum + (cents[index] ?? 0), 0);

/** Bars, both worlds upon one another, with a line for the period before. The same stands below as a table. */
export function SalesBars({ chart }: { chart: SalesChart }) {
  const { days, bucketDays, worlds, before } = chart;
  const sums = days.map((_, index) => sumAt(chart, index));
  const most = Math.max(1, ...sums, ...before);
  if (most === 1)
    return <p className="py-3 text-stone">No sale in these days or the ones before.</p>;
  const scaled = (cents: number) => (Math.max(0, cents) / most) * HEIGHT;
  const line = before
    .map((cents, index) => `${index * STEP + STEP / 2},${HEIGHT - scaled(cents)}`)
    .join(" ");
  const width = days.length * STEP;
  return (
    <div className="mb-4">
      <figure>
        <p className="mb-1 text-xs text-stone tabular-nums">{formatCents(most, "usd")}</p>
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`Sales by ${bucketDays === 1 ? "day" : `${bucketDays} days`}, ${dayWord(days[0] ?? "")} to ${dayWord(addDays(days.at(-1) ?? "", bucketDays - 1))}. The table below says the same.`}
          className="h-36 w-full border-b border-ink"
        >
          {days.map((day, index) => {
            let top = HEIGHT;
            return worlds.map(({ key, cents }, world) => {
              const height = scaled(cents[index] ?? 0);
              top -= height;
              return (
                <rect
                  key={`${day} ${key}`}
                  x={index * STEP + STEP * 0.15}
                  y={top}
                  width={STEP * 0.7}
                  height={height}
                  className={FILLS[world]}
                />
              );
            });
          })}
          <polyline
            points={line}
            fill="none"
            strokeWidth={1.5}
            strokeDasharray="4 3"
            vectorEffect="non-scaling-stroke"
            className="stroke-stone"
          />
        </svg>
        <p className="mt-1 flex justify-between text-xs text-stone tabular-nums">
          <span>{dayWord(days[0] ?? "")}</span>
          <span>{dayWord(addDays(days.at(-1) ?? "", bucketDays - 1))}</span>
        </p>
        <figcaption className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-xs">
          {worlds.map(({ key, label }, world) => (
            <span key={key} className="flex items-center gap-1.5">
              <span aria-hidden="true" className={`size-2.5 ${DOTS[world]}`} />
              {label}
            </span>
          ))}
          <span className="flex items-center gap-1.5">
            <span aria-hidden="true" className="w-5 border-t-2 border-dashed border-stone" />
            Both, in the period before
          </span>
        </figcaption>
      </figure>
      <details className="mt-2">
        <summary className="min-h-6 cursor-pointer text-xs text-stone">As a table</summary>
        <DataTable
          caption="Sales"
          headers={[
            { key: "span", label: bucketDays === 1 ? "Day" : "Days" },
            ...worlds.map(({ key, label }) => ({ key, label, align: "end" as const })),
            { key: "before", label: "Before", align: "end" },
          ]}
          rows={days.map((day, index) => ({
            key: day,
            cells: {
              span: spanOf(day, bucketDays),
              ...Object.fromEntries(
                worlds.map(({ key, cents }) => [
                  key,
                  <Price key={key} cents={cents[index] ?? 0} currency="usd" />,
                ]),
              ),
              before: <Price cents={before[index] ?? 0} currency="usd" />,
            },
          }))}
        />
      </details>
    </div>
  );
}
