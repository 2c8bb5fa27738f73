"use server";

import { updateTag } from "next/cache";
import { changePrice, type Occasion, type ProductChange } from "@/lib/catalog/edit-product";
import { moveProduct } from "@/lib/catalog/move-product";
import { changePriceSchema, moveProductSchema } from "@/lib/catalog/schema";
import type { ProductState } from "@/lib/catalog/states";
import { systemClock } from "@/lib/clock";
import { refusalText } from "@/lib/desk/refusal-text";
import { countStock } from "@/lib/inventory/count-stock";
import { countStockSchema } from "@/lib/inventory/schema";
import { formatCents } from "@/lib/money";
import type { Result } from "@/lib/result";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = "This product is not there any more, or it is no longer yours to edit.";

const occasionOf = ({ from }: FormContext): Occasion => ({ clock: systemClock, origin: from.ip });

/** Drops what this process has cached of a saved change, and lets the page show what is true now, saved or not. */
async function shown<R extends Result<ProductChange>>(saving: Promise<R>): Promise<R> {
  const result = await saving;
  if (result.ok) for (const tag of result.value.tags) updateTag(tag);
  showAnew();
  return result;
}

/** What the notice says: `now` where the shop shows it. */
function savedText({ changed, status }: ProductChange, now: string): string {
  if (!changed) return "Nothing was changed: it was like that already.";
  return status === "published" ? now : "Saved. The product is not in the shop at the moment.";
}

export const savePrice = formAction(
  changePriceSchema,
  (input, context) => shown(changePrice(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: ({ priceCents }) => ({
      field: "price",
      text: `Somebody set it to ${formatCents(Number(priceCents), "usd")} while this page was open. Save again to use your price instead.`,
    }),
  },
  {
    form: "product-price",
    done: (change) => savedText(change, "Saved. The shop shows the new price now."),
  },
);

export const saveStock = formAction(
  countStockSchema,
  (input, context) => shown(countStock(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: ({ onHand }) => ({
      field: "onHand",
      text: `It became ${Number(onHand)} while this page was open, by a sale or another count. Check the shelf, then save again.`,
    }),
    held_by_payment: ({ held }) => ({
      field: "onHand",
      text: `Somebody is paying for ${Number(held)} of it right now, so it cannot be fewer.`,
    }),
    one_of_a_kind: {
      field: "onHand",
      text: "A one-of-a-kind piece is there once or not at all: 1 or 0.",
    },
    sold_piece: {
      field: "onHand",
      text: "This piece belongs to an order. It comes back by a return.",
    },
  },
  {
    form: "product-stock",
    done: (change) => savedText(change, "Saved. The shop counts with the new stock now."),
  },
);

const STATES: Readonly<Record<ProductState, string>> = {
  draft: "a draft",
  published: "published",
  archived: "archived",
};

export const saveStatus = formAction(
  moveProductSchema,
  (input, context) => shown(moveProduct(context.actor, input, occasionOf(context))),
  {
    not_found: GONE,
    conflict: ({ status }) =>
      `Somebody changed it while this page was open: it is ${STATES[status as ProductState]} now.`,
    incomplete: "It needs a picture and a price before it can be published.",
    below_standard: (detail) => refusalText({ ok: false, code: "below_standard", detail }),
  },
  { form: "product-status", done: ({ status }) => `Saved. It is ${STATES[status]} now.` },
);
