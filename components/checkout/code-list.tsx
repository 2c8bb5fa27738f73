"use client";

import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FormAction } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type ShownCode = {
  id: string;
  /** "TENOFF", or "Gift card ending 4QXZ". */
  name: string;
  /** What it does, or why it does nothing. */
  text: string;
  counts: boolean;
};

/** The codes on a bag, each with what it does and a way to take it off. */
export function CodeList({ codes, action }: { codes: readonly ShownCode[]; action: FormAction }) {
  if (codes.length === 0) return null;
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {codes.map((code) => (
        <Code key={code.id} code={code} action={action} />
      ))}
    </ul>
  );
}

function Code({ code, action }: { code: ShownCode; action: FormAction }) {
  const { formProps } = useActionForm<{ id: string }>(action, { id: `code-${code.id}` });
  return (
    <li className="flex items-center justify-between gap-4 py-2.5">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{code.name}</p>
        <p className={code.counts ? "text-sm text-stone" : "text-sm text-warning"}>{code.text}</p>
      </div>
      <form {...formProps}>
        <input type="hidden" name="id" value={code.id} />
        <SubmitButton variant="quiet" size="sm" pendingLabel="Removing…">
          Remove<VisuallyHidden> {code.name}</VisuallyHidden>
        </SubmitButton>
      </form>
    </li>
  );
}
