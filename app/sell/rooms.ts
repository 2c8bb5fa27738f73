import type { Route } from "next";

/** The seller's rooms, in the order of their navigation. */
export const rooms = [
  { href: "/sell/items", label: "Your pieces" },
  { href: "/sell/items/new", label: "Offer a piece" },
  { href: "/sell/earnings", label: "Earnings" },
  { href: "/sell/payouts", label: "How you are paid" },
  { href: "/sell/settings", label: "Address and terms" },
] as const satisfies readonly { href: Route; label: string }[];

export type SellRoom = (typeof rooms)[number]["href"];
