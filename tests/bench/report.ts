import type { PageFigures } from "./pages";
import type { PurchaseFigures } from "./purchases";
import { STEPS } from "./purchase";
import type { RaceFigures } from "./race";

/** Columns as wide as they need to be; the first is text, the others numbers. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))),
    )
    .map((cells) => `  ${cells.join("  ")}`)
    .join("\n");
}

/** Requests per second of the pages. */
export function pageTable(figures: readonly PageFigures[]): string {
  return table([
    ["page", "encoding", "req/s", "of hello", "p50 ms", "p99 ms", "CPU ms", "kB", "load"],
    ...figures.map((row) => [
      row.page,
      row.encoding,
      row.perSecond.toFixed(0),
      `${(row.ofYardstick * 100).toFixed(1)} %`,
      row.p50.toFixed(1),
      row.p99.toFixed(1),
      row.cpu?.toFixed(2) ?? "?",
      row.kilobytes.toFixed(1),
      row.load.toFixed(1),
    ]),
  ]);
}

/** Orders per second, and where their time and CPU go. */
export function purchaseTables(figures: readonly PurchaseFigures[]): string {
  const processes = Object.keys(figures[0]?.cpu ?? {});
  const speed = table([
    ["purchases", "orders", "orders/s", "p50 ms", "p95 ms", "p99 ms", "mail tail ms", "load"],
    ...figures.map((row) => [
      row.name,
      String(row.orders),
      row.perSecond.toFixed(1),
      row.whole.p50.toFixed(1),
      row.whole.p95.toFixed(1),
      row.whole.p99.toFixed(1),
      row.tail.toFixed(0),
      row.load.toFixed(1),
    ]),
  ]);
  const cpu = table([
    ["CPU ms per order", ...processes],
    ...figures.map((row) => [
      row.name,
      ...processes.map((name) => (row.cpu?.[name] ?? 0).toFixed(1)),
    ]),
  ]);
  const steps = table([
    ["p50 ms of each step", ...STEPS],
    ...figures.map((row) => [row.name, ...STEPS.map((step) => row.steps[step].p50.toFixed(1))]),
  ]);
  return [speed, cpu, steps].join("\n\n");
}

/** What happened at the one-of-a-kind pieces. */
export function raceLine({ races, buyers, answer }: RaceFigures): string {
  return `  ${races} races of ${buyers} buyers for one piece: answered in ${answer.p50.toFixed(0)} ms (p50), ${answer.p99.toFixed(0)} ms (p99)`;
}
