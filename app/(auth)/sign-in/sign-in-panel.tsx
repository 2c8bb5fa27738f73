import { AuthPanel } from "@/components/account/auth-panel";
import { TextButton, TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { hasGoogle } from "@/lib/web/auth-options";
import { keptAnswer } from "@/lib/web/kept-answer";
import { safeNext, withNext } from "@/lib/web/safe-next";
import { awaitsCode } from "@/lib/web/session";
import { mailSignInLink, startOver } from "../actions";
import { LinkRequestForm } from "../link-request-form";
import { GoogleButton } from "./google-button";
import { PassCodeForm } from "./pass-code-form";
import { SignInForm } from "./sign-in-form";

export type SignInPanelProps = {
  /** Where to go on to; a path of this site, or it is not followed. */
  next: string | undefined;
  /** An attempt by way of another site has just failed. */
  failed?: boolean;
  /** Their account has just been deleted. */
  deleted?: boolean;
};

/** Every way in. Stands on its own page, and in place of a page that is only for people who are signed in. */
export async function SignInPanel({ next, failed, deleted }: SignInPanelProps) {
  if (await awaitsCode()) return <PassCodePanel next={next} />;
  return (
    <AuthPanel
      title="Sign in"
      intro="You can also check out as a guest; an account keeps your orders together."
      links={
        <>
          <TextLink href={withNext("/sign-up", next)}>Make an account</TextLink>
          <TextLink href="/reset">Choose a new password</TextLink>
        </>
      }
    >
      {deleted ? (
        <Notice tone="success" title="Your account is deleted" live={false} className="mb-6">
          We have written to you one last time. The shop is open to you as a guest.
        </Notice>
      ) : null}
      {failed ? (
        <Notice tone="error" title="Signing in did not work" className="mb-6">
          Try again, or have a link mailed to you.
        </Notice>
      ) : null}
      <SignInForm next={next} answer={await keptAnswer("sign-in")} />
      <section aria-labelledby="by-mail" className="mt-10 border-t border-hairline pt-6">
        <h2 id="by-mail" className="display mb-4 text-xl">
          Without a password
        </h2>
        <LinkRequestForm
          action={mailSignInLink}
          next={next}
          label="Mail me a link"
          quiet
          answer={await keptAnswer("link-request")}
        />
        {hasGoogle ? <GoogleButton next={safeNext(next)} /> : null}
      </section>
    </AuthPanel>
  );
}

/** The second half, for people who have a second factor. */
async function PassCodePanel({ next }: { next: string | undefined }) {
  return (
    <AuthPanel
      title="Your code"
      intro="Your account asks for a code from your app besides."
      links={
        <form action={startOver}>
          <TextButton type="submit">Start over</TextButton>
        </form>
      }
    >
      <PassCodeForm next={next} answer={await keptAnswer("pass-code")} />
    </AuthPanel>
  );
}
