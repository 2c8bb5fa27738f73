"use server";

import type { Occasion } from "@/lib/catalog/edit-product";
import { systemClock } from "@/lib/clock";
import { env } from "@/lib/env";
import { addNote } from "@/lib/fulfilment/add-note";
import { advanceParcel } from "@/lib/fulfilment/advance-parcel";
import { askLabels } from "@/lib/fulfilment/ask-label";
import { correctAddress } from "@/lib/fulfilment/correct-address";
import { deliverParcel } from "@/lib/fulfilment/deliver-parcel";
import { loseParcel } from "@/lib/fulfilment/lose-parcel";
import { resendParcel } from "@/lib/fulfilment/resend-parcel";
import {
  correctAddressSchema,
  moveParcelSchema,
  noteSchema,
  shipParcelSchema,
  splitParcelSchema,
} from "@/lib/fulfilment/schema";
import { shipParcel } from "@/lib/fulfilment/ship-parcel";
import { splitParcel } from "@/lib/fulfilment/split-parcel";
import { err, ok, type Result } from "@/lib/result";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";
import type { z } from "zod";

const GONE = "This is not there any more, or it is no longer yours to change.";
const MOVED = "Somebody or something was faster: the parcel stands elsewhere by now.";
const occasionOf = ({ from }: FormContext): Occasion => ({ clock: systemClock, origin: from.ip });

/** Lets the page show what is true now, saved or not. */
async function shown<R>(doing: Promise<R>): Promise<R> {
  const result = await doing;
  showAnew();
  return result;
}

const parcelTexts = {
  not_found: GONE,
  conflict: MOVED,
  no_carrier: "It has no label yet. Ask for one, or type the carrier below.",
  one_of_a_kind: "There is a piece in it, and no second one of it. Give its money back instead.",
  sold_out: "Not all of it is on the shelf any more. Give the money back instead.",
} as const;

type Moved = Result<string, keyof typeof parcelTexts>;

async function movedParcel(
  { shipmentId, move }: z.output<typeof moveParcelSchema>,
  context: FormContext,
): Promise<Moved> {
  const { actor } = context;
  const occasion = occasionOf(context);
  const said = <C extends keyof typeof parcelTexts>(
    done: Result<unknown, C>,
    text: string,
  ): Moved => (done.ok ? ok(text) : err(done.code));
  switch (move) {
    case "label": {
      const asked = await askLabels(actor, [shipmentId], occasion);
      if (!asked.ok) return asked;
      return asked.value > 0 ? ok("The label is being made. Reload in a moment.") : err("conflict");
    }
    case "ship":
      return said(
        await shipParcel(actor, { shipmentId }, occasion),
        "Sent. The shopper is written to.",
      );
    case "deliver":
      return said(await deliverParcel(actor, { shipmentId }, occasion), "Delivered.");
    case "lose":
      return said(await loseParcel(actor, { shipmentId }, occasion), "Marked as lost.");
    case "resend":
      return said(
        await resendParcel(actor, { shipmentId }, occasion),
        "A parcel in its place is to pack.",
      );
    case "advance":
      if (!env.DEMO) return err("not_found");
      return said(
        await advanceParcel(actor, { shipmentId }, systemClock),
        "The local carrier is a step further.",
      );
  }
}

export const moveParcel = formAction(
  moveParcelSchema,
  (input, context) => shown(movedParcel(input, context)),
  parcelTexts,
  { form: "parcel-move", done: (text) => text },
);

export const sendParcel = formAction(
  shipParcelSchema,
  (input, context) => shown(shipParcel(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: MOVED,
    no_carrier: { field: "carrier", text: "Say who brings it" },
  },
  { form: "parcel-send", done: () => "Sent. The shopper is written to." },
);

export const splitOff = formAction(
  splitParcelSchema,
  (input, context) => shown(splitParcel(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: MOVED,
    labelled:
      "It has a label, whose weight would be wrong. Only parcels without one can be divided.",
    nothing_left: "That is all of it. Leave something for the first parcel.",
    nothing_chosen: "Say how many of which go into a parcel of their own.",
  },
  { form: "parcel-split", done: ({ position }) => `Parcel ${position} is to pack by itself.` },
);

export const correctOrderAddress = formAction(
  correctAddressSchema,
  (input, context) => shown(correctAddress(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    sent: "A parcel of this order has left already. Its address cannot be changed any more.",
    other_state: {
      field: "state",
      text: "Tax and delivery follow from the state. For another one, cancel and order anew.",
    },
    unchanged: "This is the address it has.",
  },
  { form: "order-address", done: () => "Corrected. The shopper is written to." },
);

export const writeNote = formAction(
  noteSchema,
  (input, context) => shown(addNote(context.actor, input, occasionOf(context))),
  { not_found: GONE },
  { form: "order-note", done: () => "Noted." },
);
