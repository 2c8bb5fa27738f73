"use client";

import { getInputProps, type FieldMetadata } from "@conform-to/react";
import { TextField } from "@/components/ui/input";
import { PASSWORD_MIN } from "@/lib/accounts/password-rule";

export type NewPasswordFieldProps = { field: FieldMetadata<string>; label: string };

/** A password that is being chosen. */
export function NewPasswordField({ field, label }: NewPasswordFieldProps) {
  return (
    <TextField
      {...getInputProps(field, { type: "password" })}
      key={field.key}
      label={label}
      hint={`At least ${PASSWORD_MIN} characters. A few words in a row are easy to keep in mind.`}
      autoComplete="new-password"
      minLength={PASSWORD_MIN}
      required
      errors={field.errors}
    />
  );
}
