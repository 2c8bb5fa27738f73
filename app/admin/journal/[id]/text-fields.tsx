"use client";

import type { ReactNode } from "react";
import { controlStyles } from "@/components/ui/control-styles";

/** What stands around the text, as it is typed: lists are lines. */
export type Words = {
  readonly title: string;
  readonly standfirst: string;
  readonly takeaways: string;
  readonly doNotClaim: string;
  readonly disclosures: string;
  readonly coverId: string | null;
};

type FieldsProps = {
  words: Words;
  editable: boolean;
  onChange: (next: Partial<Words>) => void;
};

const bare =
  "block w-full resize-none bg-transparent font-serif [field-sizing:content] placeholder:text-stone focus-visible:outline-offset-4";

/** Title and standfirst, as large as they will be read. */
export function OpeningFields({ words, editable, onChange }: FieldsProps) {
  return (
    <div className="mb-4 grid gap-3">
      <textarea
        aria-label="Title"
        rows={1}
        maxLength={200}
        readOnly={!editable}
        value={words.title}
        placeholder="Title"
        className={`${bare} text-3xl leading-tight`}
        onChange={(event) => onChange({ title: event.target.value.replaceAll("\n", " ") })}
      />
      <textarea
        aria-label="Standfirst"
        rows={2}
        maxLength={400}
        readOnly={!editable}
        value={words.standfirst}
        placeholder="Standfirst: what the article says, in two sentences"
        className={`${bare} text-lg text-stone`}
        onChange={(event) => onChange({ standfirst: event.target.value.replaceAll("\n", " ") })}
      />
    </div>
  );
}

function Lines(props: {
  id: string;
  label: string;
  hint: string;
  value: string;
  editable: boolean;
  onChange: (text: string) => void;
}): ReactNode {
  const { id, label, hint, value, editable, onChange } = props;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <p id={`${id}-hint`} className="mb-1.5 text-stone">
        {hint}
      </p>
      <textarea
        id={id}
        rows={3}
        readOnly={!editable}
        aria-describedby={`${id}-hint`}
        value={value}
        className={`${controlStyles} resize-y text-sm [field-sizing:content]`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** What follows the text. */
export function EndFields({ words, editable, onChange }: FieldsProps) {
  return (
    <div className="grid max-w-text gap-5 border-t border-ink pt-5">
      <Lines
        id="takeaways"
        label="To take away"
        hint="A line each, what a reader should keep"
        value={words.takeaways}
        editable={editable}
        onChange={(takeaways) => onChange({ takeaways })}
      />
      <Lines
        id="do-not-claim"
        label="What we do not claim"
        hint="A line each"
        value={words.doNotClaim}
        editable={editable}
        onChange={(doNotClaim) => onChange({ doNotClaim })}
      />
      <Lines
        id="disclosures"
        label="Disclosures"
        hint="A line each: what the shop sells that touches on this, who paid for what"
        value={words.disclosures}
        editable={editable}
        onChange={(disclosures) => onChange({ disclosures })}
      />
    </div>
  );
}
