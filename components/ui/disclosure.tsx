import type { ReactNode } from "react";
import { cn } from "./cn";

export type DisclosureProps = {
  summary: ReactNode;
  /** Of all that share a name, one is open at a time. */
  name?: string;
  open?: boolean;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** Native details with a hairline above and a plus that turns into a minus. Put several into one `<div>` for a list. */
export function Disclosure({ summary, name, open, id, className, children }: DisclosureProps) {
  return (
    <details id={id} name={name} open={open} className={cn("disclosure", className)}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
