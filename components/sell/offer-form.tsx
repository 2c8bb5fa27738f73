"use client";

import { useRouter } from "next/navigation";
import { createContext, type FormEvent, type ReactNode, useContext, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/field";
import type { LengthUnit } from "@/lib/consignment/lengths";
import { SaveState } from "./save-state";
import { type OfferDraft, useOfferDraft } from "./use-offer-draft";

export type OfferFormProps = {
  number: string;
  step: string;
  version: number;
  unit: LengthUnit;
  /** What the fields hold in the draft, as text. */
  seen: Readonly<Record<string, string>>;
  /** What stands in them, where a browser without script has been sent back with a mistake. */
  typed?: Readonly<Record<string, string>> | undefined;
  /** What is wrong, by field; that of the whole form under the empty name. */
  problems: Readonly<Record<string, readonly string[]>>;
  /** Where "Save and go on" leads; null on the last step, which submits. */
  next: string | null;
  /** Where the piece's own page is. */
  piece: string;
  children: ReactNode;
};

type Fields = {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, readonly string[]>>;
};

const FieldsContext = createContext<Fields>({ values: {}, problems: {} });

/** What a field of the form holds at first, and what is wrong with it now. */
export function useOfferField(name: string): { value: string; errors: readonly string[] } {
  const { values, problems } = useContext(FieldsContext);
  return { value: values[name] ?? "", errors: problems[name] ?? [] };
}

/** A step of offering a piece: saves itself while it is typed into, and as a plain form where there is no script. */
export function OfferForm(props: OfferFormProps) {
  const { number, step, version, unit, seen, typed, next, piece, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const draft = useOfferDraft(form, { number, step, version, unit, seen: { ...seen } });
  const [going, setGoing] = useState(false);
  const problems = draft.problems ?? props.problems;

  async function goOn(event: FormEvent<HTMLFormElement>) {
    if (next === null) return leave(event, draft);
    event.preventDefault();
    setGoing(true);
    const saved = await draft.flush();
    setGoing(false);
    if (saved) router.push(next);
    else focusFirstProblem(form.current);
  }

  return (
    <form
      ref={form}
      id="form"
      method="post"
      action={`/sell/items/${number}/draft`}
      onSubmit={(event) => void goOn(event)}
      noValidate
      className="space-y-8"
    >
      <FormErrors errors={problems[""]} />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seenUnit" value={unit} />
      <input type="hidden" name="seen" value={JSON.stringify(seen)} />
      <FieldsContext value={{ values: typed ?? seen, problems }}>{children}</FieldsContext>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-hairline pt-5">
        {next === null ? (
          <Button type="submit" name="submit" value="1" size="lg">
            Send it to us
          </Button>
        ) : (
          <Button type="submit" size="lg" aria-disabled={going || undefined}>
            {going ? "Saving…" : "Save and go on"}
          </Button>
        )}
        <SaveState draft={draft} piece={piece} />
      </div>
    </form>
  );
}

/** The last step goes out as a plain form, with everything that was typed in it; the timer must not save it again. */
function leave(_event: FormEvent<HTMLFormElement>, draft: OfferDraft): void {
  draft.stop();
}

function focusFirstProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const control = form?.querySelector<HTMLElement>("[aria-invalid=true]");
    control?.focus();
  });
}
