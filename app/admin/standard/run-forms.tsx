"use client";

import { FormErrors } from "@/components/ui/field";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { beginRun, throwDraftAway } from "./actions";

type Draft = { readonly id: string; readonly number: number; readonly summary: string };
type Props = { draft: Draft; busy: boolean; answer: FormState | undefined };

/** What can be done with the version that is being written: look ahead, publish, throw away. */
export function RunForms({ draft, busy, answer }: Props) {
  const { formProps, errors, notice } = useActionForm<{ kind: string }>(beginRun, {
    id: "run",
    answer,
  });
  const drop = useActionForm<{ id: string }>(throwDraftAway, { id: "drop" });
  return (
    <div className="grid gap-4">
      <p>{draft.summary}</p>
      <p>
        <TextLink href="/admin/standard/rules" prefetch={false}>
          Change its rules
        </TextLink>
      </p>
      <form {...formProps} className="grid gap-3">
        <FormErrors errors={errors} />
        <p className="text-stone">
          Look first: it audits every product and changes nothing. Publishing audits them again,
          makes v{draft.number} count, and takes out of the shop what may not stand in it any more.
        </p>
        <div className="flex flex-wrap gap-2">
          <SubmitButton
            name="kind"
            value="preview"
            variant="secondary"
            size="sm"
            disabled={busy}
            pendingLabel="Beginning…"
          >
            Look ahead
          </SubmitButton>
          <SubmitButton
            name="kind"
            value="publish"
            size="sm"
            disabled={busy}
            pendingLabel="Beginning…"
          >
            Publish v{draft.number}
          </SubmitButton>
        </div>
        <div role="status">
          {notice ? (
            <Notice tone="success" live={false}>
              {notice}
            </Notice>
          ) : null}
        </div>
      </form>
      <form {...drop.formProps} className="grid gap-2 border-t border-hairline pt-3">
        <FormErrors errors={drop.errors} />
        <input type="hidden" name="id" value={draft.id} />
        <div>
          <SubmitButton variant="quiet" size="sm" disabled={busy} pendingLabel="…">
            Throw this version away
          </SubmitButton>
        </div>
      </form>
    </div>
  );
}
