import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

export type AccountNavItem = { href: string; label: string; current?: boolean };
export type AccountNavProps = {
  /** What the rooms are about, for who does not see them. */
  label?: string;
  items: readonly AccountNavItem[];
  /** A form with a sign-out button. */
  signOut?: ReactNode;
};

/** A row that scrolls on a phone, a column on a desk. */
export function AccountNav({ label = "Account", items, signOut }: AccountNavProps) {
  return (
    <nav aria-label={label} className="bleed lg:mx-0">
      <ul className="scroll-row bleed-pad flex gap-6 border-b border-hairline text-sm lg:flex-col lg:gap-0 lg:border-b-0 lg:px-0">
        {items.map((item) => (
          <li key={item.href} className="shrink-0">
            <Link
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className={cn(
                "flex min-h-11 items-center border-b-2 whitespace-nowrap lg:border-b-0 lg:border-l-2 lg:pl-4",
                item.current
                  ? "border-moss font-medium"
                  : "border-transparent text-stone hover:text-ink lg:border-hairline",
              )}
            >
              {item.label}
            </Link>
          </li>
        ))}
        {signOut ? (
          <li className="flex min-h-11 shrink-0 items-center text-stone lg:mt-4 lg:pl-4.5">
            {signOut}
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
