import type { Metadata } from "next";
import { AuthPanel } from "@/components/account/auth-panel";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { findInvitation } from "@/lib/accounts/accept-invitation";
import { useLinkSchema } from "@/lib/accounts/schema";
import { workOf } from "@/lib/accounts/staff-words";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { AcceptForm } from "./accept-form";

export const metadata: Metadata = {
  title: "An invitation",
  robots: { index: false },
  // The address holds the secret; other sites are not told it.
  referrer: "same-origin",
};

// Rendered in one piece, so that the form is there without a script.
export const instant = false;

type Props = { params: Promise<{ token: string }> };

/** Shows what an invitation is to. Only its button accepts: mail scanners open links too. */
export default async function InvitationPage({ params }: Props) {
  const token = useLinkSchema.shape.token.safeParse((await params).token).data;
  const invitation = token ? await findInvitation(await currentActor(), token) : null;
  if (!token || !invitation) {
    return (
      <AuthPanel
        title="This invitation no longer works"
        links={<TextLink href="/sign-in?next=/admin">Sign in</TextLink>}
      >
        <Notice live={false}>
          It has been accepted, was taken back, or a week has passed. Whoever sent it can send
          another.
        </Notice>
      </AuthPanel>
    );
  }
  return (
    <AuthPanel
      title="Work at the desk"
      intro={
        <p className="wrap-anywhere">
          As {invitation.email}, on: {workOf(invitation.permissions)}.
        </p>
      }
    >
      <AcceptForm
        token={token}
        hasPassword={invitation.hasPassword}
        answer={await keptAnswer("accept")}
      />
    </AuthPanel>
  );
}
