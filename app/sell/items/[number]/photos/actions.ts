"use server";

import { systemClock } from "@/lib/clock";
import { arrangePhotos as arrange, removePhoto as remove } from "@/lib/consignment/arrange-photos";
import { arrangePhotosSchema, photoSchema } from "@/lib/consignment/seller-schema";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const CLOSED = {
  not_found: "This piece is not here, or you are signed out.",
  not_editable: "The piece has been sent to us; its photographs cannot be changed now.",
} as const;

/** Puts photographs into another order, or into other places. */
export const arrangePhotos = formAction(
  arrangePhotosSchema,
  async (input, { actor }) => {
    const arranged = await arrange(actor, input, systemClock);
    showAnew();
    return arranged;
  },
  {
    ...CLOSED,
    changed: "A photograph was added or removed in another window. This is how they stand now.",
    no_slot: "There is no such place.",
  },
  { form: "photos" },
);

/** Takes a photograph away. */
export const removePhoto = formAction(
  photoSchema,
  async (input, { actor }) => {
    const removed = await remove(actor, input, systemClock);
    showAnew();
    return removed;
  },
  CLOSED,
  { form: "photos" },
);
