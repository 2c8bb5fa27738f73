import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

export type DeskNavItem = { href: string; label: string; count?: number };
export type DeskShellProps = {
  /** The href of the room the page belongs to. */
  currentHref?: string;
  items?: readonly DeskNavItem[];
  /** Who is signed in, and the way out. */
  user?: ReactNode;
  children: ReactNode;
};

const defaultItems: readonly DeskNavItem[] = [
  { href: "/admin/orders", label: "Orders" },
  { href: "/admin/products", label: "Products" },
];

/** The staff desk: same tokens, denser. Holds the page's main element. */
export function DeskShell({ currentHref, items = defaultItems, user, children }: DeskShellProps) {
  return (
    <div className="min-h-dvh text-sm lg:grid lg:grid-cols-[13rem_1fr]">
      <a
        href="#content"
        className="sr-only z-50 rounded-sm bg-ink px-4 py-3 text-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      <header
        data-print="hide"
        className="border-b border-hairline bg-bone px-5 py-3 lg:border-r lg:border-b-0 lg:py-6"
      >
        <div className="flex flex-wrap items-center justify-between gap-x-6 lg:sticky lg:top-6 lg:block">
          <p className="leading-tight">
            <Link href="/" className="font-serif text-xl tracking-[-0.03em]">
              nécessité
            </Link>
            <span className="ml-2 text-stone lg:ml-0 lg:block">Desk</span>
          </p>
          <form action="/admin/find" className="order-last mt-2 flex w-full gap-2 lg:mt-6">
            <input
              type="search"
              name="q"
              aria-label="Find at the desk"
              maxLength={100}
              className="block h-9 w-full min-w-0 rounded-sm border border-outline bg-paper px-2.5"
            />
            <button
              type="submit"
              className="h-9 rounded-sm border border-outline px-2.5 hover:border-ink hover:bg-paper"
            >
              Find
            </button>
          </form>
          <div className="order-last mt-2 w-full lg:mt-6">
            <nav aria-label="Desk">
              <ul className="-mx-2 flex gap-1 overflow-x-auto lg:flex-col lg:overflow-visible">
                {items.map((item) => (
                  <li key={item.href}>
                    <Link
                      href={item.href}
                      aria-current={item.href === currentHref ? "page" : undefined}
                      className={cn(
                        "flex min-h-9 items-center justify-between gap-3 rounded-sm px-2 whitespace-nowrap transition-colors",
                        item.href === currentHref
                          ? "bg-ink text-paper max-lg:[scroll-initial-target:nearest]"
                          : "hover:bg-hairline/60",
                      )}
                    >
                      {item.label}
                      {item.count === undefined ? null : (
                        <span className="tabular-nums">{item.count}</span>
                      )}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
          {user ? <div className="min-w-0 break-words text-stone lg:mt-8">{user}</div> : null}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 px-5 pt-6 pb-16 lg:px-8">
        {children}
      </main>
    </div>
  );
}
