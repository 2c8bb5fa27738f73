export type NavItem = { href: string; label: string };

/** The shop's main rooms, in the order of the header. */
export const mainNav: readonly NavItem[] = [
  { href: "/shop", label: "Shop" },
  { href: "/resale", label: "Resale" },
];

/** What a shopper keeps here; used by the phone's menu and the footer. */
export const ownNav: readonly NavItem[] = [
  { href: "/account", label: "Your account" },
  { href: "/orders/lookup", label: "Find an order" },
];

/** Where help is found. */
export const helpNav: readonly NavItem[] = [];

/** What the shop promises and asks. */
export const policyNav: readonly NavItem[] = [];
