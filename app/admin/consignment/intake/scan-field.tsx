"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { CameraScan } from "./camera-scan";

const SCAN = "/admin/consignment/scan";

/**
 * One field for the number: a scanner types into it like a keyboard and sends it with Enter, fingers do the same, and
 * the camera opens the piece by itself. Ready to be scanned into as soon as the page is there.
 */
export function ScanField({ unknown }: { unknown: string | null }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const problem =
    unknown === null
      ? undefined
      : [
          `There is no piece ${unknown === "" ? "without a number" : `“${unknown}”`}. A number looks like C-10234.`,
        ];
  return (
    <div className="grid gap-4">
      <form action={SCAN} className="flex items-start gap-3">
        <div className="min-w-0 grow">
          <label htmlFor="code" className="mb-1.5 block font-medium">
            Number of the piece
          </label>
          <input
            ref={field}
            id="code"
            name="code"
            required
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={unknown ?? ""}
            data-list-search
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? "code-error" : "code-description"}
            className="block min-h-11 w-full rounded-sm border border-outline bg-paper px-3 text-lg tabular-nums"
          />
          {problem ? (
            <FieldError id="code" errors={problem} />
          ) : (
            <p id="code-description" className="mt-1.5 text-stone">
              Scan the label, or write what stands under the bars.
            </p>
          )}
        </div>
        <Button type="submit" className="mt-7">
          Open
        </Button>
      </form>
      <CameraScan onCode={(code) => location.assign(`${SCAN}?${new URLSearchParams({ code })}`)} />
    </div>
  );
}
