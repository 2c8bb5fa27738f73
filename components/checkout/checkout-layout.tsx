import type { ReactNode } from "react";

export type CheckoutLayoutProps = { children: ReactNode; summary: ReactNode };

/** Form at the left, summary at the right; on a phone the summary follows. */
export function CheckoutLayout({ children, summary }: CheckoutLayoutProps) {
  return (
    <div className="page-shell page-grid gap-y-10">
      <div className="col-span-4 lg:col-span-7">{children}</div>
      <div className="col-span-4 lg:col-span-5 lg:pl-6 xl:col-span-4 xl:col-start-9 xl:pl-0">
        {summary}
      </div>
    </div>
  );
}
