import type { ComponentProps } from "react";
import { cn } from "./cn";

export type TableProps = ComponentProps<"table"> & { caption: string; captionHidden?: boolean };

/** A table that scrolls sideways by itself on a phone; the frame takes focus so that keys can scroll it. */
export function Table({ caption, captionHidden, className, children, ...props }: TableProps) {
  return (
    <section
      aria-label={caption}
      tabIndex={0}
      className="overflow-x-auto overscroll-x-contain -outline-offset-2"
    >
      <table className={cn("w-full border-collapse text-sm", className)} {...props}>
        <caption className={captionHidden ? "sr-only" : "pb-2 text-left text-sm text-stone"}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}

export type CellProps = { align?: "start" | "end" };
/** `quiet`: as light as the cells, where the table's first words are no heading. */
export type HeadProps = CellProps & { quiet?: boolean };

export function Th({
  align,
  quiet,
  className,
  scope = "col",
  ...props
}: Omit<ComponentProps<"th">, "align"> & HeadProps) {
  return (
    <th
      scope={scope}
      className={cn(
        "border-b border-hairline py-2 pr-4 last:pr-0",
        quiet ? "font-normal" : "font-medium",
        align === "end" ? "text-right" : "text-left",
        className,
      )}
      {...props}
    />
  );
}

export function Td({
  align,
  className,
  ...props
}: Omit<ComponentProps<"td">, "align"> & CellProps) {
  return (
    <td
      className={cn(
        "border-b border-hairline py-2 pr-4 align-baseline last:pr-0",
        align === "end" ? "text-right tabular-nums" : "text-left",
        className,
      )}
      {...props}
    />
  );
}
