"use client";

import { useEffect, useState } from "react";
import type { FieldErrors } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { CropSliders } from "./crop-sliders";

/** A file and which part of it is shown. Without script the middle is taken. */
export function CropField({ errors }: { errors: FieldErrors }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  return (
    <div className="grid gap-3">
      <FileField
        id="picture"
        name="file"
        label="Picture"
        hint="JPEG, PNG or WebP, at most 20 MB; the part that is shown at least 600 pixels wide"
        required
        accept="image/jpeg,image/png,image/webp"
        errors={errors}
        onChange={({ target: { files } }) =>
          setUrl(files?.[0] ? URL.createObjectURL(files[0]) : null)
        }
      />
      {url ? <CropSliders key={url} src={url} /> : null}
    </div>
  );
}
