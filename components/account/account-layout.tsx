import type { ReactNode } from "react";

export type AccountLayoutProps = { nav: ReactNode; children: ReactNode };

/** The account's rooms: navigation at the left, the room at the right. */
export function AccountLayout({ nav, children }: AccountLayoutProps) {
  return (
    <div className="page-shell page-grid gap-y-8">
      <div className="col-span-4 pt-4 lg:col-span-3 lg:pt-16">{nav}</div>
      <div className="col-span-4 lg:col-span-9">{children}</div>
    </div>
  );
}
