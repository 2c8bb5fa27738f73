import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

export type ProductSectionProps = {
  id: string;
  title: ReactNode;
  /** Under the title, in small type: how to read what follows. */
  intro?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A chapter below the spread: its title at the left, its matter at the right; one under the other on a phone. */
export function ProductSection({ id, title, intro, className, children }: ProductSectionProps) {
  return (
    <section aria-labelledby={id} className={cn("page-shell mt-16 lg:mt-24", className)}>
      <div className="page-grid gap-y-6 border-t border-ink pt-4">
        <div className="col-span-4">
          <h2 id={id} className="display scroll-mt-6 text-3xl">
            {title}
          </h2>
          {intro ? <div className="mt-3 max-w-[36rem] text-sm text-stone">{intro}</div> : null}
        </div>
        <div className="col-span-4 min-w-0 lg:col-span-8 lg:pt-2">{children}</div>
      </div>
    </section>
  );
}
