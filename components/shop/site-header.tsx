import Link from "next/link";
import type { ReactNode } from "react";
import { SearchPanel } from "./search-panel";
import { SearchToggle } from "./search-toggle";
import { SiteMenu } from "./site-menu";
import { mainNav } from "./site-nav";
import { Wordmark } from "./wordmark";

export type SiteHeaderProps = {
  /** The search form: stands in the row on wide screens and behind a button on narrow ones. */
  search: ReactNode;
  /** An island that fills in the count (see BagCount); empty in the cached page. */
  bagCount?: ReactNode;
  /** The same for the wishlist. */
  wishCount?: ReactNode;
  /** Replaces the "Account" link, for an island that knows who is signed in. */
  accountLink?: ReactNode;
};

/** The same for every link in the header's row. */
export const headerLinkStyles = "head-link";

/** Skip link, wordmark, rooms, search, wishlist, account and bag. The page's main element must have the id "content". */
export function SiteHeader({ search, bagCount, wishCount, accountLink }: SiteHeaderProps) {
  return (
    <header className="border-b border-hairline" data-print="hide">
      <a
        href="#content"
        className="sr-only z-50 rounded-sm bg-ink px-4 py-3 text-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      <div className="page-shell grid min-h-16 grid-cols-[1fr_auto_1fr] items-center gap-x-4 text-sm lg:min-h-20 lg:gap-x-8">
        <div>
          <SiteMenu />
          <nav aria-label="Main" className="hidden lg:block">
            <ul className="flex gap-7">
              {mainNav.map((item) => (
                <li key={item.href}>
                  <Link href={item.href} prefetch={false} className={headerLinkStyles}>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <Wordmark className="text-2xl leading-none" />
        <div className="flex items-center justify-end gap-1 lg:gap-6">
          <SearchToggle />
          <SearchPanel>{search}</SearchPanel>
          <ul className="flex items-center gap-6">
            <li className="hidden lg:block">
              <Link href="/wishlist" prefetch={false} className={headerLinkStyles}>
                Wishlist
                {wishCount}
              </Link>
            </li>
            <li className="hidden lg:block">
              {accountLink ?? (
                <Link href="/account" prefetch={false} className={headerLinkStyles}>
                  Account
                </Link>
              )}
            </li>
            <li>
              <Link href="/bag" prefetch={false} className={headerLinkStyles}>
                Bag
                {bagCount}
              </Link>
            </li>
          </ul>
        </div>
      </div>
    </header>
  );
}
