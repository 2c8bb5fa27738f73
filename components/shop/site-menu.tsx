"use client";

import { Icon } from "@/components/ui/icon";
import { opens } from "@/components/ui/invoker";
import { Sheet } from "@/components/ui/sheet";
import { helpNav, mainNav, ownNav, policyNav, type NavItem } from "./site-nav";

const MENU_ID = "site-menu";

function SmallLinks({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className="link-list">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href}>{item.label}</a>
        </li>
      ))}
    </ul>
  );
}

/**
 * The phone's menu. Plain anchors on purpose: a whole page load also closes the menu.
 */
export function SiteMenu() {
  return (
    <div className="lg:hidden">
      <button
        type="button"
        {...opens(MENU_ID)}
        className="-ml-3 grid size-11 place-items-center rounded-sm"
      >
        <Icon name="menu" />
        <span className="sr-only">Menu</span>
      </button>
      <Sheet id={MENU_ID} title="Menu" side="start">
        <nav aria-label="Menu" className="flex min-h-full flex-col">
          <ul className="mb-8">
            {mainNav.map((item) => (
              <li key={item.href} className="border-b border-hairline">
                <a href={item.href} className="display block py-3 text-3xl">
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
          <SmallLinks items={ownNav} />
          <div className="mt-auto grid grid-cols-2 gap-x-4 pt-8 text-sm text-stone">
            <SmallLinks items={helpNav} />
            <SmallLinks items={policyNav} />
          </div>
        </nav>
      </Sheet>
    </div>
  );
}
