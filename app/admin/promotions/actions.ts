"use server";

import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { movePromotionSchema, savePromotionSchema } from "@/lib/promotions/promotion-schema";
import { movePromotion, savePromotion } from "@/lib/promotions/save-promotion";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This is not there any more, or it is no longer yours to change.";

export const save = formAction(
  savePromotionSchema,
  async (input, { actor, from }) => {
    const saved = await savePromotion(actor, input, { clock: systemClock, origin: from.ip });
    if (saved.ok && !input.id) redirect(`/admin/promotions/${saved.value.id}`);
    showAnew();
    return saved;
  },
  {
    not_found: GONE,
    conflict:
      "Somebody saved it meanwhile. Reload to see what they wrote; what you typed is still here.",
    taken: { field: "code", text: "Another promotion has this code." },
    ended: "It has ended and stays as it is. Make a new one.",
    below_uses: ({ uses }) => ({
      field: "limitTotal",
      text: `It was used ${String(uses)} times already.`,
    }),
  },
  { form: "promotion", done: () => "Saved." },
);

export const move = formAction(
  movePromotionSchema,
  async (input, { actor, from }) => {
    const moved = await movePromotion(actor, input, { clock: systemClock, origin: from.ip });
    showAnew();
    return moved;
  },
  { not_found: GONE, conflict: "It stands elsewhere by now." },
  {
    form: "promotion-move",
    leaves: "promotionId",
    done: (done) =>
      done === "start" ? "It counts from now on, within its days." : "It counts for nothing more.",
  },
);
