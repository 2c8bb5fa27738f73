"use server";

import { redirect } from "next/navigation";
import { dropRate, saveRate, saveZone } from "@/lib/cart/edit-shipping";
import { dropRateSchema, saveRateSchema, saveZoneSchema } from "@/lib/cart/shipping-schema";
import { systemClock } from "@/lib/clock";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This is not there any more, or it is not yours to change.";

export const keepZone = formAction(
  saveZoneSchema,
  async (input, { actor, from }) => {
    const saved = await saveZone(actor, input, { clock: systemClock, origin: from.ip });
    if (saved.ok && !input.id) redirect("/admin/delivery");
    showAnew();
    return saved;
  },
  {
    not_found: GONE,
    elsewhere: ({ state, zone }) => ({
      field: "states",
      text: `${String(state)} lies in the zone ${String(zone)}. Take it out there first.`,
    }),
    exists: { field: "name", text: "Another zone has this name." },
  },
  { form: "zone", done: () => "Saved. It counts from the next order on." },
);

export const keepRate = formAction(
  saveRateSchema,
  async (input, { actor, from }) => {
    const saved = await saveRate(actor, input, { clock: systemClock, origin: from.ip });
    if (saved.ok && !input.id) redirect("/admin/delivery");
    showAnew();
    return saved;
  },
  {
    not_found: GONE,
    exists: {
      field: "maxWeightGrams",
      text: "The zone has a rate of this name up to this weight.",
    },
  },
  { form: "rate", done: () => "Saved. It counts from the next order on." },
);

export const removeRate = formAction(
  dropRateSchema,
  async (input, { actor, from }) => {
    const dropped = await dropRate(actor, input, { clock: systemClock, origin: from.ip });
    return dropped.ok ? redirect("/admin/delivery") : dropped;
  },
  { not_found: GONE },
  { form: "rate-drop" },
);
