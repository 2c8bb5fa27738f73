import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { helpNav, mainNav, type NavItem } from "./site-nav";

const MENU_ID = "site-menu";

export type SiteMenuProps = { account?: ReactNode; help?: readonly NavItem[] };

/**
 * The phone's menu: a native popover, so it opens, closes on Escape and gives focus back without script.
 * Plain anchors on purpose: a whole page load also closes the menu.
 */
export function SiteMenu({ account, help = helpNav }: SiteMenuProps) {
  return (
    <div className="md:hidden">
      <button
        type="button"
        popoverTarget={MENU_ID}
        className="-ml-2 flex min-h-11 items-center gap-2 rounded-sm px-2 text-sm"
      >
        <Icon name="menu" />
        <span className="sr-only">Menu</span>
      </button>
      <div
        id={MENU_ID}
        popover="auto"
        className="fixed inset-y-0 right-auto left-0 m-0 h-dvh max-h-none w-[min(22rem,88vw)] bg-paper p-0 text-ink"
      >
        <nav aria-label="Menu" className="flex h-full flex-col px-5 pt-3 pb-8">
          <button
            type="button"
            popoverTarget={MENU_ID}
            popoverTargetAction="hide"
            className="-ml-2 grid size-11 place-items-center rounded-sm"
          >
            <Icon name="close" />
            <span className="sr-only">Close menu</span>
          </button>
          <ul className="mt-6">
            {mainNav.map((item) => (
              <li key={item.href} className="border-b border-hairline">
                <a href={item.href} className="display block py-3.5 text-3xl">
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
          <ul className="mt-auto">
            {account ? <li className="py-2">{account}</li> : null}
            {help.map((item) => (
              <li key={item.href}>
                <a href={item.href} className="block py-2 text-stone">
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}
