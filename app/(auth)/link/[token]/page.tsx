import type { Metadata } from "next";
import { AuthPanel } from "@/components/account/auth-panel";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { findLink, type LinkFacts } from "@/lib/accounts/queries";
import { useLinkSchema } from "@/lib/accounts/schema";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { param, type SearchParams } from "../../search-params";
import { NewPasswordForm } from "./new-password-form";
import { UseLinkForm } from "./use-link-form";

export const metadata: Metadata = {
  title: "Your link",
  robots: { index: false },
  // The address holds the secret; other sites are not told it.
  referrer: "same-origin",
};

// Rendered in one piece, so that the form is there without a script.
export const instant = false;

type Props = { params: Promise<{ token: string }>; searchParams: SearchParams };

/** Shows what a mailed link will do. Only its button does it: mail scanners open links too. */
export default async function LinkPage({ params, searchParams }: Props) {
  const token = useLinkSchema.shape.token.safeParse((await params).token).data;
  const link = token ? await findLink(await currentActor(), token) : null;
  if (!token || !link) return <DeadLink />;
  const answer = await keptAnswer("link");
  if (link.purpose === "reset_password") {
    return (
      <AuthPanel
        title="Choose a new password"
        intro={
          <p className="wrap-anywhere">
            For {link.email}. All other browsers that are signed in to this account are signed out.
          </p>
        }
      >
        <NewPasswordForm token={token} answer={answer} />
      </AuthPanel>
    );
  }
  return (
    <AuthPanel
      title={link.confirmed ? "Sign in" : "Finish your account"}
      intro={<p className="wrap-anywhere">{introOf(link)}</p>}
    >
      <UseLinkForm
        token={token}
        next={await param(searchParams, "next")}
        answer={answer}
        label={link.confirmed ? "Sign in" : "Finish and sign in"}
      />
    </AuthPanel>
  );
}

function introOf({ email, confirmed }: LinkFacts): string {
  if (confirmed) return `As ${email}. The link works once.`;
  return `This confirms the account for ${email}. If you did not ask for it, close this page and nothing happens.`;
}

function DeadLink() {
  return (
    <AuthPanel
      title="This link no longer works"
      links={
        <>
          <TextLink href="/sign-in">Sign in, or have a new link mailed</TextLink>
          <TextLink href="/reset">Choose a new password</TextLink>
        </>
      }
    >
      <Notice live={false}>
        Links work once and for 30 minutes. This one has been used, has run out, or was not copied
        completely.
      </Notice>
    </AuthPanel>
  );
}
