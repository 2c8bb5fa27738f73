import { DeskPanel } from "@/components/admin/desk-panel";
import { cn } from "@/components/ui/cn";
import { TextLink } from "@/components/ui/link";
import type { Figure, FigureGroup } from "@/lib/operations/figures";
import { changeOf, figureText } from "./figure-words";
import { SalesBars } from "./sales-bars";

const NEWS = { good: "text-success", bad: "text-error", neither: "text-stone" } as const;

/** Figures that belong together, each leading to the list it was counted from. */
export function FigurePanel({ group }: { group: FigureGroup }) {
  return (
    <DeskPanel title={group.title} className={group.chart ? "xl:col-span-2" : undefined}>
      <div className={group.chart ? "grid gap-x-10 xl:grid-cols-2" : undefined}>
        {group.chart ? <SalesBars chart={group.chart} /> : null}
        <ul className="grid grid-cols-2 content-start gap-x-5 sm:gap-x-8">
          {group.figures.map((figure) => (
            <FigureCell key={figure.key} figure={figure} />
          ))}
        </ul>
      </div>
    </DeskPanel>
  );
}

function FigureCell({ figure }: { figure: Figure }) {
  const { label, kind, now, before, says, href, csv } = figure;
  const { text, news } = changeOf(figure);
  return (
    <li className="border-b border-hairline py-3">
      <div className="flex items-baseline justify-between gap-3">
        <TextLink href={href} underline="hover" prefetch={false} className="min-h-6 font-medium">
          {label}
        </TextLink>
        <a
          href={csv}
          download
          aria-label={`${label} as CSV`}
          className="min-h-6 min-w-6 text-xs text-stone hover:underline"
        >
          CSV
        </a>
      </div>
      <p className="mt-0.5 font-serif text-xl tabular-nums">{figureText(kind, now)}</p>
      <p className="tabular-nums">
        <span className={cn("font-medium", NEWS[news])}>{text}</span>
        {before === null ? null : (
          <span className="text-stone"> · before {figureText(kind, before)}</span>
        )}
      </p>
      {says ? <p className="mt-1 text-xs text-stone">{says}</p> : null}
    </li>
  );
}
