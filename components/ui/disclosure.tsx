import type { ReactNode } from "react";
import { cn } from "./cn";
import { Icon } from "./icon";

export type DisclosureProps = {
  summary: ReactNode;
  /** Disclosures of one name close each other. */
  name?: string;
  open?: boolean;
  className?: string;
  children: ReactNode;
};

/** A native details element between hairlines. */
export function Disclosure({ summary, name, open, className, children }: DisclosureProps) {
  return (
    <details
      name={name}
      open={open}
      className={cn("group border-t border-hairline last:border-b", className)}
    >
      <summary className="flex min-h-13 items-center justify-between gap-4 py-3 font-medium">
        {summary}
        <Icon name="plus" className="text-stone group-open:hidden" />
        <Icon name="minus" className="hidden text-stone group-open:block" />
      </summary>
      <div className="pb-6">{children}</div>
    </details>
  );
}
