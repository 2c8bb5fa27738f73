import type { StaffActor } from "@/lib/access/actor";
import { hasPermission, PERMISSIONS } from "@/lib/access/permissions";

const rooms = [
  { href: "/admin", label: "Today", open: PERMISSIONS },
  { href: "/admin/orders", label: "Orders", open: ["fulfilment", "finance"] },
  { href: "/admin/sales", label: "Sales", open: ["merchandiser", "finance"] },
  { href: "/admin/fulfilment", label: "Fulfilment", open: ["fulfilment"] },
  { href: "/admin/returns", label: "Returns", open: ["fulfilment", "finance"] },
  { href: "/admin/claims", label: "Claims", open: ["fulfilment", "finance"] },
  { href: "/admin/disputes", label: "Disputes", open: ["finance"] },
  { href: "/admin/promotions", label: "Promotions", open: ["merchandiser", "finance"] },
  { href: "/admin/gift-cards", label: "Gift cards", open: ["fulfilment", "finance"] },
  { href: "/admin/credit", label: "Store credit", open: ["finance"] },
  { href: "/admin/delivery", label: "Delivery", open: ["fulfilment", "finance"] },
  { href: "/admin/tax", label: "Tax", open: ["finance"] },
  { href: "/admin/products", label: "Products", open: ["merchandiser"] },
  { href: "/admin/variants", label: "Variants", open: ["merchandiser"] },
  { href: "/admin/brands", label: "Brands", open: ["merchandiser"] },
  { href: "/admin/categories", label: "Categories", open: ["merchandiser"] },
  { href: "/admin/collections", label: "Collections", open: ["merchandiser"] },
  { href: "/admin/ingredients", label: "Ingredients", open: ["merchandiser"] },
  { href: "/admin/consignment", label: "Consignment", open: ["merchandiser"] },
  { href: "/admin/payouts", label: "Payouts", open: ["finance"] },
  { href: "/admin/liabilities", label: "Liabilities", open: ["finance"] },
  { href: "/admin/ledger", label: "Ledger", open: ["finance"] },
  { href: "/admin/standard", label: "Standard", open: ["merchandiser"] },
  { href: "/admin/imports", label: "Imports", open: ["merchandiser"] },
  { href: "/admin/search", label: "Search", open: ["merchandiser"] },
  { href: "/admin/journal", label: "Journal", open: ["editor"] },
  { href: "/admin/people", label: "People", open: ["fulfilment", "finance"] },
  { href: "/admin/staff", label: "Staff", open: ["admin"] },
  { href: "/admin/audit", label: "Audit log", open: ["admin"] },
  { href: "/admin/system", label: "System", open: ["admin"] },
] as const;

type Room = (typeof rooms)[number];

/** The rooms of the desk that a member of staff may enter, in their order. */
export function roomsOf(actor: StaffActor): Room[] {
  return rooms.filter((room) => hasPermission(actor, ...room.open));
}
