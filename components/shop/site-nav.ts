export type NavItem = { href: string; label: string };

/** The shop's main rooms, in the order of the header. */
export const mainNav: readonly NavItem[] = [
  { href: "/shop", label: "Shop" },
  { href: "/resale", label: "Resale" },
];

/** Where help with an order is found; used by the phone menu and the footer. */
export const helpNav: readonly NavItem[] = [
  { href: "/orders/lookup", label: "Find an order" },
  { href: "/sign-in", label: "Sign in" },
  { href: "/account", label: "Your account" },
];
