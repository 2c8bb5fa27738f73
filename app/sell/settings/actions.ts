"use server";

import { redirect } from "next/navigation";
import { saveAddress as save } from "@/lib/consignment/save-address";
import { sellerAddressSchema } from "@/lib/consignment/seller-schema";
import { formAction } from "@/lib/web/form-action";
import { safeNext } from "@/lib/web/safe-next";
import { showAnew } from "@/lib/web/show-anew";

/** Keeps where pieces come from and go back to, and leads back to where it was needed. */
export const saveAddress = formAction(
  sellerAddressSchema,
  async ({ next, ...address }, { actor }) => {
    const saved = await save(actor, address);
    if (saved.ok && next) redirect(safeNext(next, "/sell/items"));
    showAnew();
    return saved;
  },
  { not_found: "Accept the consignment terms first." },
  { form: "address", done: () => "Saved." },
);
