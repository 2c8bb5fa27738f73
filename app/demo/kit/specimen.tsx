import type { ReactNode } from "react";

/** A part of the kit page: what the thing is for, and the thing in its states. */
export function Specimen({
  id,
  title,
  use,
  children,
}: {
  id: string;
  title: string;
  use: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-name`}
      className="page-grid gap-y-5 border-t border-ink py-8 lg:py-12"
    >
      <div className="col-span-4 lg:col-span-4">
        <h2 id={`${id}-name`} className="display text-2xl">
          {title}
        </h2>
        <p className="mt-2 max-w-md text-sm text-stone">{use}</p>
      </div>
      <div className="col-span-4 min-w-0 space-y-6 lg:col-span-8">{children}</div>
    </section>
  );
}

/** One state, named. */
export function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="mb-2 text-xs text-stone">{name}</p>
      {children}
    </div>
  );
}
