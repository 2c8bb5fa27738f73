import type { Permission } from "@/lib/access/permissions";

/** What each permission lets somebody work on. */
export const PERMISSION_WORDS: Readonly<Record<Permission, { label: string; hint: string }>> = {
  merchandiser: {
    label: "Catalogue and consignment",
    hint: "Products, the standard, pieces that are offered, search, promotions",
  },
  fulfilment: { label: "Orders and parcels", hint: "Packing, returns, claims, delivery" },
  editor: { label: "Journal", hint: "Articles, references, letters to readers" },
  finance: { label: "Money", hint: "Refunds, credit, payouts, the ledger, tax" },
  admin: { label: "Everything", hint: "All of it, and people, settings and the system besides" },
};

/** "Orders and parcels, Money". */
export const workOf = (permissions: readonly Permission[]): string =>
  permissions.map((permission) => PERMISSION_WORDS[permission].label).join(", ");
