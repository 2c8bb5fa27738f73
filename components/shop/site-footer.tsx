"use client";

import Link from "next/link";
import { helpNav, mainNav, ownNav, policyNav, type NavItem } from "./site-nav";
import { Wordmark } from "./wordmark";

function LinkColumn({ title, items }: { title: string; items: readonly NavItem[] }) {
  return (
    <nav aria-label={title} className="link-list">
      <h2 className="mb-2 text-sm text-stone">{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} prefetch={false}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the shop does in one paragraph, its rooms, its help and its policies. */
export function SiteFooter() {
  return (
    <footer className="mt-24 border-t border-hairline bg-bone lg:mt-32" data-print="hide">
      <div className="page-shell grid gap-x-8 gap-y-12 pt-12 pb-8 lg:grid-cols-[5fr_7fr] lg:pt-16">
        <div>
          <Wordmark className="text-3xl leading-none" />
          <p className="mt-5 max-w-[30rem] text-stone">
            Every label is printed in full and in order, with what each ingredient is for. Every
            pre-owned piece is measured by hand, and its flaws are written down.
          </p>
        </div>
        <div className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-4">
          <LinkColumn title="Rooms" items={mainNav} />
          <LinkColumn title="Yours" items={ownNav} />
          <LinkColumn title="Help" items={helpNav} />
          <LinkColumn title="The shop" items={policyNav} />
        </div>
        <p className="border-t border-hairline pt-4 text-sm text-stone lg:col-span-2">
          Prices in US dollars. We ship within the United States and its territories.
        </p>
      </div>
    </footer>
  );
}
