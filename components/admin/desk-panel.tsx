import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

export type DeskPanelProps = {
  title: string;
  /** For links to it. */
  id?: string;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** One titled part of a desk page, under a hairline. */
export function DeskPanel({ title, id, aside, className, children }: DeskPanelProps) {
  return (
    <section id={id} className={cn("min-w-0 border-t border-ink pt-3", className)}>
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 className="font-medium">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
