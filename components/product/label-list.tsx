import { cn } from "@/components/ui/cn";
import type { LabelRow } from "./label-rows";

export type LabelListProps = { rows: readonly LabelRow[]; className?: string };

/*
 * A label has up to thirty entries and markup is sent twice: all of it is styled from here, so that an entry
 * carries no class of its own.
 */
const STYLES = [
  "border-t border-hairline [counter-reset:entry]",
  "[&>li]:border-b [&>li]:border-hairline [&>li]:[counter-increment:entry]",
  "[&_details]:border-0 [&_summary]:relative [&_summary]:block [&_summary]:py-3 [&_summary]:pr-9 [&_summary]:pl-9",
  "[&_summary]:lg:grid [&_summary]:lg:grid-cols-[5fr_6fr] [&_summary]:lg:items-baseline [&_summary]:lg:gap-6",
  "[&_summary]:before:absolute [&_summary]:before:top-3 [&_summary]:before:left-0 [&_summary]:before:text-sm [&_summary]:before:leading-[1.65rem] [&_summary]:before:font-normal [&_summary]:before:text-stone [&_summary]:before:tabular-nums [&_summary]:before:content-[counter(entry)]",
  "[&_summary]:after:absolute [&_summary]:after:top-4.5 [&_summary]:after:right-1",
  "[&_small]:block [&_small]:text-sm [&_small]:font-normal [&_small]:text-stone",
  "[&_details>div]:pb-5 [&_details>div]:pl-9 [&_details>div]:text-sm",
  "[&_details>div>p]:max-w-[36rem] [&_details>div>p+p]:mt-1.5",
  "[&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center [&_a]:text-plum [&_a]:underline [&_a]:decoration-plum/45 [&_a]:underline-offset-4 [&_a:hover]:decoration-plum",
].join(" ");

/** A label in its own order; each entry opens in place, without script. */
export function LabelList({ rows, className }: LabelListProps) {
  return (
    <ol className={cn(STYLES, className)}>
      {rows.map(({ label, aside, lines, more }, index) => (
        <li key={index}>
          <details className="disclosure">
            <summary>
              {label} <small>{aside}</small>
            </summary>
            <div>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {more ? (
                <p>
                  <a href={more.href}>About {more.name}</a>
                </p>
              ) : null}
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
