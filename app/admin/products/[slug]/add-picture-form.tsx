"use client";

import { getInputProps } from "@conform-to/react";
import { CropField } from "@/components/desk/crop-field";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useUploadForm } from "@/lib/web/use-upload-form";

type Props = { productId: string; answer: FormState | undefined };

/** One more picture of a product. */
export function AddPictureForm({ productId, answer }: Props) {
  const { formProps, fields, errors, notice } = useUploadForm<{ alt: string; file: string }>(
    "/api/uploads/picture",
    { id: "add-picture", answer },
  );
  return (
    <form {...formProps} className="grid max-w-form gap-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="productId" value={productId} />
      <CropField key={`file ${fields.file.key}`} errors={fields.file.errors} />
      <TextField
        {...getInputProps(fields.alt, { type: "text" })}
        key={fields.alt.key}
        errors={fields.alt.errors}
        label="What it shows"
        hint="For those who do not see it: the jar, open, from above"
        required
        maxLength={200}
        autoComplete="off"
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton size="sm" variant="secondary" pendingLabel="Cutting…">
          Add the picture
        </SubmitButton>
        <p role="status" className="text-stone">
          {notice}
        </p>
      </div>
    </form>
  );
}
