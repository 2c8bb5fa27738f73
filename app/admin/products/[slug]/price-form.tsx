"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DeskVariant } from "@/lib/catalog/desk-view";
import { typedPrice } from "@/lib/catalog/price-input";
import type { changePriceSchema } from "@/lib/catalog/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import type { z } from "zod";
import { savePrice } from "./actions";
import { besideField } from "./beside-field";
import { SavedNotice } from "./saved-notice";

type Props = { variant: DeskVariant; shopHref: string | null; answer: FormState | undefined };

export function PriceForm({ variant, shopHref, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<z.input<typeof changePriceSchema>>(
    savePrice,
    { id: `price-${variant.sku}`, answer, defaultValue: { price: typedPrice(variant.priceCents) } },
  );
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="variantId" value={variant.id} />
      {/* Always what this page shows, so that a price that changed meanwhile is noticed once and then known. */}
      <input type="hidden" name="seenPriceCents" value={variant.priceCents} />
      <div className="flex items-start gap-3">
        <TextField
          {...getInputProps(fields.price, { type: "text" })}
          key={fields.price.key}
          label="Price in US dollars"
          inputMode="decimal"
          autoComplete="off"
          required
          className="tabular-nums"
          fieldClassName="w-44"
          errors={fields.price.errors}
        />
        <SubmitButton variant="secondary" className={besideField} pendingLabel="Saving…">
          Save price
        </SubmitButton>
      </div>
      <SavedNotice notice={notice} shopHref={shopHref} />
    </form>
  );
}
