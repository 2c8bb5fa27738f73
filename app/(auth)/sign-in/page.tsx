import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthPanel } from "@/components/account/auth-panel";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { hasGoogle } from "@/lib/web/auth-options";
import { safeNext, withNext } from "@/lib/web/safe-next";
import { currentActor } from "@/lib/web/session";
import { LinkRequestForm } from "../link-request-form";
import { mailSignInLink } from "../actions";
import { param, type SearchParams } from "../search-params";
import { GoogleButton } from "./google-button";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

// Rendered in one piece: what streams in later needs a script to be put in its place, and this page works without.
export const instant = false;

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const next = await param(searchParams, "next");
  const failed = await param(searchParams, "error");
  if ((await currentActor()).kind !== "guest") redirect(safeNext(next));
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
      {failed ? (
        <Notice tone="error" title="Signing in did not work" className="mb-6">
          Try again, or have a link mailed to you.
        </Notice>
      ) : null}
      <SignInForm next={next} />
      <section aria-labelledby="by-mail" className="mt-10 border-t border-hairline pt-6">
        <h2 id="by-mail" className="display mb-4 text-xl">
          Without a password
        </h2>
        <LinkRequestForm action={mailSignInLink} next={next} label="Mail me a link" quiet />
        {hasGoogle ? <GoogleButton next={safeNext(next)} /> : null}
      </section>
    </AuthPanel>
  );
}
