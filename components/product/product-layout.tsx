import type { ReactNode } from "react";

export type ProductLayoutProps = {
  above?: ReactNode;
  gallery: ReactNode;
  buyBox: ReactNode;
  /** Under the buy box, beside the pictures. */
  children?: ReactNode;
};

/** The product page's spread: pictures at the left, what one needs to decide at the right. */
export function ProductLayout({ above, gallery, buyBox, children }: ProductLayoutProps) {
  return (
    <div className="page-shell">
      {above ? <div className="py-4 lg:py-6">{above}</div> : null}
      <div className="page-grid gap-y-8">
        <div className="col-span-4 lg:col-span-7">{gallery}</div>
        <div className="col-span-4 lg:col-span-5 lg:pl-6 xl:pl-10">
          {buyBox}
          {children ? <div className="mt-10">{children}</div> : null}
        </div>
      </div>
    </div>
  );
}
