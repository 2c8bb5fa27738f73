"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { systemClock } from "@/lib/clock";
import { saveInspectionInput } from "@/lib/consignment/inspection";
import type { InspectionLack } from "@/lib/consignment/inspection-readiness";
import { saveListingInput } from "@/lib/consignment/listing";
import { removeIntakePhoto } from "@/lib/consignment/intake-photos";
import { passInspection } from "@/lib/consignment/pass-inspection";
import { rejectItem } from "@/lib/consignment/reject-item";
import { requoteItem } from "@/lib/consignment/requote-item";
import { saveInspection } from "@/lib/consignment/save-inspection";
import { saveListing } from "@/lib/consignment/save-listing";
import {
  passInput,
  rejectInput,
  removeIntakePhotoInput,
  requoteInput,
} from "@/lib/consignment/staff-schema";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import { LACK_WORDS } from "./lack-words";

const GONE = "This piece is not there any more, or it is no longer yours to decide about.";
const MOVED = "It is not being inspected any more: somebody was quicker. Reload the page.";
const CHANGED =
  "Somebody else saved it while this page was open. Reload to see what they wrote; what you typed is still here until then.";

const occasionOf = ({ from }: FormContext) => ({ clock: systemClock, origin: from.ip });
const texts = { not_found: GONE, conflict: MOVED, changed: CHANGED } as const;
const incomplete = ({ lacks }: Readonly<Record<string, unknown>>): string =>
  (lacks as InspectionLack[]).map((lack) => LACK_WORDS[lack]).join(" ");

async function shown<R>(saving: Promise<R>): Promise<R> {
  const result = await saving;
  showAnew();
  return result;
}

export const keepInspection = formAction(
  saveInspectionInput,
  (input, context) => shown(saveInspection(context.actor, input, occasionOf(context))),
  texts,
  { form: "consignment-inspection", done: () => "Saved.", stays: true },
);

export const removePhoto = formAction(
  removeIntakePhotoInput,
  (input, context) => shown(removeIntakePhoto(context.actor, input, occasionOf(context))),
  { not_found: "This photograph is gone already.", conflict: MOVED },
  { form: "consignment-photo-gone" },
);

export const keepListing = formAction(
  saveListingInput,
  (input, context) => shown(saveListing(context.actor, input, occasionOf(context))),
  { ...texts, photo_missing: "One of the photographs is not ready. Reload the page." },
  {
    form: "consignment-listing",
    done: () => "Saved. Nobody sees it before the piece is listed.",
    stays: true,
  },
);

export const pass = formAction(
  passInput,
  async (input, context) => {
    const passed = await passInspection(context.actor, input, occasionOf(context));
    if (passed.ok) for (const tag of ["catalog", "resale"]) updateTag(tag);
    showAnew();
    return passed;
  },
  {
    ...texts,
    incomplete,
    not_ready: "Prepare what the shop will say of it first, with at least one photograph.",
    photo_unusable:
      "One of the chosen photographs is too small for the shop, or cannot be read. Choose another.",
  },
  { form: "consignment-pass", done: ({ slug }) => `Listed. Its page is /products/${slug}.` },
);

export const requote = formAction(
  requoteInput,
  (input, context) => shown(requoteItem(context.actor, input, occasionOf(context))),
  {
    ...texts,
    incomplete,
    same_price: { field: "price", text: "That is the price that was agreed on." },
  },
  { form: "consignment-requote" },
);

export const reject = formAction(
  rejectInput,
  async (input, context) => {
    const rejected = await shown(rejectItem(context.actor, input, occasionOf(context)));
    return rejected.ok ? redirect("/admin/consignment/intake?rejected=1") : rejected;
  },
  texts,
  { form: "consignment-reject" },
);
