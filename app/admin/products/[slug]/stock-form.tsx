"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DeskVariant } from "@/lib/catalog/desk-view";
import type { countStockSchema } from "@/lib/inventory/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import type { z } from "zod";
import { saveStock } from "./actions";
import { besideField } from "./beside-field";
import { SavedNotice } from "./saved-notice";

type Props = { variant: DeskVariant; shopHref: string | null; answer: FormState | undefined };

function heldText({ held, isPiece }: DeskVariant): string {
  const paying = held === 0 ? "Nobody is paying for it right now." : `${held} held by payments.`;
  return isPiece ? `One of a kind: 1 or 0. ${paying}` : paying;
}

export function StockForm({ variant, shopHref, answer }: Props) {
  const { formProps, fields, errors, notice } = useActionForm<z.input<typeof countStockSchema>>(
    saveStock,
    {
      id: `stock-${variant.sku}`,
      answer,
      defaultValue: { onHand: String(variant.onHand), reason: "" },
    },
  );
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="variantId" value={variant.id} />
      <input type="hidden" name="seenOnHand" value={variant.onHand} />
      <TextField
        {...getInputProps(fields.onHand, { type: "text" })}
        key={fields.onHand.key}
        label="Stock on hand"
        hint={heldText(variant)}
        inputMode="numeric"
        autoComplete="off"
        required
        className="w-44 tabular-nums"
        errors={fields.onHand.errors}
      />
      <div className="flex items-start gap-3">
        <TextField
          {...getInputProps(fields.reason, { type: "text" })}
          key={fields.reason.key}
          label="Reason"
          autoComplete="off"
          required
          maxLength={200}
          fieldClassName="max-w-80 grow"
          errors={fields.reason.errors}
        />
        <SubmitButton variant="secondary" className={besideField} pendingLabel="Saving…">
          Save stock
        </SubmitButton>
      </div>
      <SavedNotice notice={notice} shopHref={shopHref} />
    </form>
  );
}
