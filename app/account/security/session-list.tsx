"use client";

import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { FormErrors } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { useActionForm } from "@/lib/web/use-action-form";
import { endOneSession, signOutEverywhere } from "./actions";

export type SessionRow = { id: string; name: string; since: string; here: boolean };

function Row({ session }: { session: SessionRow }) {
  const form = useActionForm<{ sessionId: string }>(endOneSession, { id: `end-${session.id}` });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-hairline py-3">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {session.name}
          {session.here ? <Badge tone="success">This browser</Badge> : null}
        </p>
        <p className="text-sm text-stone">
          Signed in <DateTime iso={session.since} withTime />
        </p>
      </div>
      <form {...form.formProps}>
        <FormErrors errors={form.errors} />
        <input type="hidden" name="sessionId" value={session.id} />
        <SubmitButton
          variant="secondary"
          size="sm"
          pendingLabel="Signing out…"
          aria-label={`Sign out ${session.name}, signed in ${session.since.slice(0, 16).replace("T", " ")}`}
        >
          Sign out
        </SubmitButton>
      </form>
    </li>
  );
}

/** Every browser that is signed in, each with its way out, and one way out of all. */
export function SessionList({ sessions }: { sessions: readonly SessionRow[] }) {
  const { formProps, errors } = useActionForm(signOutEverywhere, { id: "everywhere" });
  return (
    <>
      <ul className="border-t border-hairline">
        {sessions.map((session) => (
          <Row key={session.id} session={session} />
        ))}
      </ul>
      <form {...formProps} className="mt-5">
        <FormErrors errors={errors} />
        <SubmitButton variant="secondary" pendingLabel="Signing out…">
          Sign out everywhere
        </SubmitButton>
        <p className="mt-2 text-sm text-stone">Here too. It counts from the next click on.</p>
      </form>
    </>
  );
}
