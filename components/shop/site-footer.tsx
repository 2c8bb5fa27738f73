import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/link";
import { helpNav, mainNav, type NavItem } from "./site-nav";
import { Wordmark } from "./wordmark";

export type SiteFooterProps = {
  /** What a demo has to say about itself. */
  demo?: ReactNode;
};

function LinkColumn({ title, items }: { title: string; items: readonly NavItem[] }) {
  return (
    <nav aria-label={title} className="col-span-2 lg:col-span-2">
      <h2 className="mb-2 text-sm text-stone">{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <TextLink
              href={item.href}
              underline="hover"
              className="inline-flex min-h-8 items-center"
            >
              {item.label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the shop stands for in one paragraph, and the links that exist. */
export function SiteFooter({ demo }: SiteFooterProps) {
  return (
    <footer className="mt-24 border-t border-hairline bg-bone lg:mt-32" data-print="hide">
      <div className="page-shell page-grid gap-y-10 pt-12 pb-10 lg:pt-16">
        <div className="col-span-4 lg:col-span-6">
          <Wordmark className="text-3xl leading-none" />
          <p className="mt-5 max-w-[34rem] text-stone">
            Every formula is read, ingredient by ingredient, against a written standard before it is
            sold here. Every resale piece is measured by hand, and what is wrong with it is written
            down.
          </p>
        </div>
        <div className="hidden lg:col-span-2 lg:block" />
        <LinkColumn title="Browse" items={mainNav} />
        <LinkColumn title="Orders and account" items={helpNav} />
        {demo ? (
          <div className="col-span-4 border-t border-hairline pt-5 text-sm text-stone lg:col-span-12">
            {demo}
          </div>
        ) : null}
      </div>
    </footer>
  );
}
