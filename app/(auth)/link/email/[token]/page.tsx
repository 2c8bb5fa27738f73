import type { Metadata } from "next";
import { AuthPanel } from "@/components/account/auth-panel";
import { ButtonLink } from "@/components/ui/button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { findEmailChange } from "@/lib/accounts/change-email";
import { useLinkSchema } from "@/lib/accounts/schema";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { ConfirmEmailForm } from "./confirm-email-form";

export const metadata: Metadata = {
  title: "Your new address",
  robots: { index: false },
  // The address holds the secret; other sites are not told it.
  referrer: "same-origin",
};

// Rendered in one piece, so that the form is there without a script.
export const instant = false;

/** Shows what a mailed link will do. Only its button does it: mail scanners open links too. */
export default async function EmailLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const token = useLinkSchema.shape.token.safeParse((await params).token).data;
  const change = token ? await findEmailChange(await currentActor(), token) : null;
  const answer = await keptAnswer("email-link");
  if (!token || (!change && !answer?.notice)) {
    return (
      <AuthPanel
        title="This link no longer works"
        intro="It has been used, or a day has passed, or a later link has taken its place."
      >
        <ButtonLink href="/account/profile">Go to your profile</ButtonLink>
      </AuthPanel>
    );
  }
  const word = (confirmed: boolean) => (confirmed ? "has confirmed" : "has not confirmed yet");
  return (
    <AuthPanel title="Your new address">
      {change ? (
        <KeyValueList
          className="mb-6"
          items={[
            {
              label: "New address",
              value: <span className="wrap-anywhere">{change.newEmail}</span>,
            },
            { label: "The present one", value: word(change.oldConfirmed) },
            { label: "The new one", value: word(change.newConfirmed) },
          ]}
        />
      ) : null}
      <ConfirmEmailForm token={token} answer={answer} />
    </AuthPanel>
  );
}
