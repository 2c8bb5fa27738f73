import type { ComponentProps } from "react";
import { cn } from "./cn";

export type TableProps = ComponentProps<"table"> & { caption: string; captionHidden?: boolean };

/**
 * A table that scrolls sideways by itself on a phone; the frame takes focus so that keys can scroll it. Styled by
 * `.lined` in app/facts.css.
 */
export function Table({ caption, captionHidden, className, children, ...props }: TableProps) {
  return (
    <section
      aria-label={caption}
      tabIndex={0}
      className="overflow-x-auto overscroll-x-contain -outline-offset-2"
    >
      <table className={cn("lined", className)} {...props}>
        <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
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
    <th scope={scope} className={cn(quiet && "quiet", align, className) || undefined} {...props} />
  );
}

export function Td({
  align,
  className,
  ...props
}: Omit<ComponentProps<"td">, "align"> & CellProps) {
  return <td className={cn(align, className) || undefined} {...props} />;
}
