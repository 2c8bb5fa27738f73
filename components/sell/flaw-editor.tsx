"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { TextAreaField } from "@/components/ui/textarea";
import type { DraftFlaw } from "@/lib/consignment/draft";
import { MOST_FLAWS, parseFlaws, typedFlaws } from "@/lib/consignment/draft-flaws";
import { FlawRow } from "./flaw-row";
import { useOfferField } from "./offer-form";
import type { PinPhoto } from "./pin-board";

/** A flaw while it is written: `key` stays its own when others go. */
export type Flaw = DraftFlaw & { readonly key: number };

/** Everything that is wrong with a piece: a sentence each, and a pin on a photograph. */
export function FlawEditor({ photos }: { photos: readonly PinPhoto[] }) {
  const { value, errors } = useOfferField("flaws");
  const hidden = useRef<HTMLInputElement>(null);
  const [flaws, setFlaws] = useState<readonly Flaw[]>(() => readFlaws(value));
  const next = useRef(flaws.length);
  const typed = typedFlaws(flaws.filter(({ text }) => text.trim() !== ""));

  // A hidden field tells nobody that it has changed.
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else hidden.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [typed]);

  const put = (key: number, flaw: Partial<DraftFlaw>) =>
    setFlaws((all) => all.map((one) => (one.key === key ? { ...one, ...flaw } : one)));

  function add() {
    const key = next.current++;
    setFlaws((all) => [...all, { key, text: "", photoId: null, xBp: null, yBp: null }]);
    requestAnimationFrame(() => document.getElementById(`flaw-${key}`)?.focus());
  }

  return (
    <fieldset
      id="flaws"
      className="min-w-0"
      aria-describedby={errors.length > 0 ? "flaws-error" : undefined}
    >
      <legend className="display mb-1 text-2xl">What is wrong with it</legend>
      <p className="mb-4 max-w-text text-sm text-stone">
        Every mark, mend, stain, scratch or missing part, a sentence each, pinned to where it is.
        Wear is no reason to decline a piece. Wear that we find and you did not name is.
      </p>
      <input ref={hidden} type="hidden" name="flaws" value={typed} />
      <ol className="border-t border-hairline empty:hidden">
        {flaws.map((flaw, at) => (
          <FlawRow
            key={flaw.key}
            flaw={flaw}
            place={at + 1}
            photos={photos}
            onChange={(change) => put(flaw.key, change)}
            onRemove={() => setFlaws((all) => all.filter(({ key }) => key !== flaw.key))}
          />
        ))}
      </ol>
      <FieldError id="flaws" errors={errors} />
      {flaws.length < MOST_FLAWS ? (
        <Button variant="secondary" className="mt-4" onClick={add}>
          {flaws.length === 0 ? "Add a flaw" : "Add another"}
        </Button>
      ) : null}
      <noscript>
        <TextAreaField
          id="flawLines"
          name="flawLines"
          label="More flaws, one a line"
          rows={3}
          maxLength={4000}
        />
      </noscript>
    </fieldset>
  );
}

function readFlaws(value: string): readonly Flaw[] {
  const read = parseFlaws(value);
  return "value" in read ? read.value.map((flaw, key) => ({ ...flaw, key })) : [];
}
