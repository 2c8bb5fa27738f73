import { changeBp, type Figure, type FigureKind } from "@/lib/operations/figures";
import { formatCents } from "@/lib/money";

const whole = (value: number, digits = 0) =>
  value.toLocaleString("en-US", { maximumFractionDigits: digits });

/** A figure as it is read: "$1,204.00", "12.5 %", "9 days", "204". */
export function figureText(kind: FigureKind, value: number | null): string {
  if (value === null) return "–";
  if (kind === "money") return formatCents(value, "usd");
  if (kind === "share") return `${whole(value / 100, 1)} %`;
  if (kind === "days") return `${whole(value, 1)} ${value === 1 ? "day" : "days"}`;
  return whole(value);
}

export type Change = { readonly text: string; readonly news: "good" | "bad" | "neither" };

/** What became of a figure since the period before. Shares change by points, everything else by percent. */
export function changeOf({ kind, now, before, more }: Figure): Change {
  if (now === null || before === null) return { text: "nothing to compare", news: "neither" };
  if (now === before) return { text: "unchanged", news: "neither" };
  const up = now > before;
  const news = more === "neither" ? "neither" : up === (more === "good") ? "good" : "bad";
  const sign = up ? "+" : "−";
  if (kind === "share")
    return { text: `${sign}${whole(Math.abs(now - before) / 100, 1)} points`, news };
  const change = changeBp(now, before);
  return {
    text: change === null ? "from nothing" : `${sign}${whole(Math.abs(change) / 100)} %`,
    news,
  };
}
