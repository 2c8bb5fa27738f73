import type { ShopperActor } from "@/lib/access/actor";
import type { AccountNavItem } from "@/components/account/account-nav";

const ROOMS = [
  { href: "/account", label: "Orders" },
  { href: "/account/credit", label: "Store credit" },
  { href: "/wishlist", label: "Wishlist" },
  { href: "/avoid", label: "Avoid-list" },
  { href: "/sell/items", label: "Selling" },
  { href: "/account/profile", label: "Profile" },
  { href: "/account/mail", label: "Mail" },
  { href: "/account/security", label: "Sign-in and security" },
  { href: "/account/data", label: "Your data" },
] as const;
const DESK = { href: "/admin", label: "Staff desk" };

/** The rooms of somebody's account, with the one that is shown. */
export function accountRooms(actor: ShopperActor, current: string): AccountNavItem[] {
  const rooms = ROOMS.map((room) => ({ ...room, current: room.href === current }));
  return actor.kind === "staff" ? [...rooms, DESK] : rooms;
}
