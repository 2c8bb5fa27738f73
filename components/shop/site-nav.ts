export type NavItem = { href: string; label: string };

/** The shop's main rooms, in the order of the header. */
export const mainNav: readonly NavItem[] = [
  { href: "/shop", label: "Shop" },
  { href: "/resale", label: "Resale" },
  { href: "/journal", label: "Journal" },
  { href: "/standard", label: "Standard" },
  { href: "/about", label: "About" },
];

/** What a shopper keeps here; used by the phone's menu and the footer. */
export const ownNav: readonly NavItem[] = [
  { href: "/wishlist", label: "Wishlist" },
  { href: "/avoid", label: "Avoid-list" },
  { href: "/account", label: "Your account" },
  { href: "/orders/lookup", label: "Find an order" },
  { href: "/gift-cards", label: "Gift cards" },
];

/** Where help is found. */
export const helpNav: readonly NavItem[] = [
  { href: "/contact", label: "Contact" },
  { href: "/shipping", label: "Shipping" },
  { href: "/returns", label: "Returns" },
];

/** What the shop promises and asks. */
export const policyNav: readonly NavItem[] = [
  { href: "/sell", label: "Sell with us" },
  { href: "/consignment-terms", label: "Consignment terms" },
  { href: "/privacy", label: "Privacy" },
  { href: "/terms", label: "Terms of sale" },
  { href: "/accessibility", label: "Accessibility" },
];

/** Every page of text; each leads to the others. */
export const editorialNav: readonly NavItem[] = [
  { href: "/about", label: "About" },
  { href: "/impact", label: "Pieces kept in use" },
  ...helpNav,
  ...policyNav,
];
