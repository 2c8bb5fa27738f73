"use client";

import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { moveProductSchema } from "@/lib/catalog/schema";
import { productTransitions, type ProductMove, type ProductState } from "@/lib/catalog/states";
import { movesFrom } from "@/lib/state-machine";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import type { z } from "zod";
import { saveStatus } from "./actions";
import { SavedNotice } from "./saved-notice";

const labels: Readonly<Record<ProductMove, string>> = {
  publish: "Publish",
  unpublish: "Take out of the shop",
  archive: "Archive",
};

const words: Readonly<Record<ProductState, string>> = {
  draft: "Only the desk sees it.",
  published: "The shop shows it.",
  archived: "Put away; only the desk sees it.",
};

type Props = {
  productId: string;
  status: ProductState;
  shopHref: string | null;
  answer: FormState | undefined;
};

/** One button per move that the product's state allows. */
export function StatusForm({ productId, status, shopHref, answer }: Props) {
  const { formProps, errors, notice } = useActionForm<z.input<typeof moveProductSchema>>(
    saveStatus,
    { id: "status", answer },
  );
  return (
    <form {...formProps} className="grid gap-3">
      <FormErrors errors={errors} />
      <p className="text-stone">{words[status]}</p>
      <input type="hidden" name="productId" value={productId} />
      <div className="flex flex-wrap gap-3">
        {movesFrom(productTransitions, status, "staff").map((move) => (
          <SubmitButton key={move} name="move" value={move} variant="secondary">
            {labels[move]}
          </SubmitButton>
        ))}
      </div>
      <SavedNotice notice={notice} shopHref={shopHref} />
    </form>
  );
}
