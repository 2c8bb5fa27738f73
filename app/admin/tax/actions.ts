"use server";

import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { dropTaxRate, saveTaxRate, setTaxSource } from "@/lib/orders/edit-tax";
import { dropTaxSchema, saveTaxSchema, taxSourceSchema } from "@/lib/orders/tax-schema";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This is not there any more, or it is not yours to change.";

export const keepTax = formAction(
  saveTaxSchema,
  async (input, { actor, from }) => {
    const saved = await saveTaxRate(actor, input, { clock: systemClock, origin: from.ip });
    if (saved.ok && !input.id) redirect("/admin/tax");
    showAnew();
    return saved;
  },
  {
    not_found: GONE,
    exists: { field: "taxCategory", text: "The state has a rate for this category." },
  },
  { form: "tax", done: () => "Saved. It counts from the next order on." },
);

export const removeTax = formAction(
  dropTaxSchema,
  async (input, { actor, from }) => {
    const dropped = await dropTaxRate(actor, input, { clock: systemClock, origin: from.ip });
    return dropped.ok ? redirect("/admin/tax") : dropped;
  },
  { not_found: GONE },
  { form: "tax-drop" },
);

export const chooseSource = formAction(
  taxSourceSchema,
  async (input, { actor, from }) => {
    const set = await setTaxSource(actor, input, { clock: systemClock, origin: from.ip });
    showAnew();
    return set;
  },
  { not_found: GONE },
  { form: "tax-source", done: () => "Changed." },
);
