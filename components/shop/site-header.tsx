import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { SiteMenu } from "./site-menu";
import { mainNav } from "./site-nav";
import { Wordmark } from "./wordmark";

export type SiteHeaderProps = {
  /** An island that fills in the count (see BagCount); empty in the cached page. */
  bagCount?: ReactNode;
  /** Replaces the "Account" link, for an island that knows who is signed in. */
  accountLink?: ReactNode;
  /** The room the page belongs to, for instance "/resale". */
  currentHref?: string;
};

const itemStyles =
  "flex min-h-11 items-center gap-1.5 rounded-sm decoration-outline underline-offset-6 hover:underline";

/** Skip link, wordmark, rooms, account and bag. The page's main element must have the id "content". */
export function SiteHeader({ bagCount, accountLink, currentHref }: SiteHeaderProps) {
  return (
    <header className="border-b border-hairline" data-print="hide">
      <a
        href="#content"
        className="sr-only z-50 rounded-sm bg-ink px-4 py-3 text-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      <div className="page-shell grid h-16 grid-cols-[1fr_auto_1fr] items-center lg:h-20">
        <div>
          <SiteMenu />
          <nav aria-label="Main" className="hidden md:block">
            <ul className="flex gap-7 text-sm">
              {mainNav.map((item) => (
                <li key={item.href}>
                  <Link
                    href={item.href}
                    aria-current={item.href === currentHref ? "page" : undefined}
                    className={cn(itemStyles, "aria-[current=page]:underline")}
                  >
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <Wordmark className="text-2xl leading-none" />
        <ul className="flex items-center justify-end gap-7 text-sm">
          <li className="hidden md:block">
            {accountLink ?? (
              <Link href="/account" className={itemStyles}>
                Account
              </Link>
            )}
          </li>
          <li>
            <Link href="/bag" className={itemStyles}>
              Bag
              {bagCount}
            </Link>
          </li>
        </ul>
      </div>
    </header>
  );
}
