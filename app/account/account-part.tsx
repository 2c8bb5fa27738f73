import type { ReactNode } from "react";

/** One titled part of a room of the account. */
export function AccountPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="display mb-5 border-t border-ink pt-4 text-2xl">{title}</h2>
      {children}
    </section>
  );
}
