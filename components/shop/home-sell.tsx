import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";

export type HomeSellProps = {
  title: string;
  children: ReactNode;
  link: { href: string; label: string };
};

/** The last word of the page: an offer, in large type. */
export function HomeSell({ title, children, link }: HomeSellProps) {
  return (
    <section aria-labelledby="sell" className="page-shell mt-20 lg:mt-28">
      <div className="page-grid items-end gap-y-6 border-t border-ink pt-6 lg:pt-8">
        <h2 id="sell" className="display col-span-4 text-4xl lg:col-span-7">
          {title}
        </h2>
        <div className="col-span-4 lg:col-span-4 lg:col-start-9">
          <p className="text-pretty text-stone">{children}</p>
          <ButtonLink href={link.href} variant="secondary" className="mt-5">
            {link.label}
          </ButtonLink>
        </div>
      </div>
    </section>
  );
}
