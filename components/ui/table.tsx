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

export function Th({
  align,
  className,
  scope = "col",
  ...props
}: Omit<ComponentProps<"th">, "align"> & CellProps) {
  return (
    <th
      scope={scope}
      className={cn(
        "border-b border-hairline py-2 pr-4 font-medium last:pr-0",
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
