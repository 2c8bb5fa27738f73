import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { browserName } from "@/lib/accounts/browser-name";
import { findSignInMethods } from "@/lib/accounts/second-factor";
import { listSessions } from "@/lib/accounts/session-queries";
import { hasGoogle } from "@/lib/web/auth-options";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { readSessionId } from "@/lib/web/session-cookie";
import { SignInPanel } from "../../(auth)/sign-in/sign-in-panel";
import { AccountPage } from "../account-page";
import { AccountPart } from "../account-part";
import { PasswordForm } from "./password-form";
import { SessionList } from "./session-list";

export const metadata: Metadata = { title: "Sign-in and security", robots: { index: false } };

// Rendered in one piece: its forms work without a script.
export const instant = false;

const PATH = "/account/security";

export default async function SecurityPage() {
  const actor = await currentActor();
  const methods = actor.kind === "guest" ? null : await findSignInMethods(actor);
  if (actor.kind === "guest" || !methods) return <SignInPanel next={PATH} />;
  const [sessions, here] = await Promise.all([listSessions(actor), readSessionId()]);
  return (
    <AccountPage actor={actor} current={PATH}>
      <PageHeading
        title="Sign-in and security"
        intro="How you come in, and where you are in right now."
      />
      <div className="grid gap-12">
        <AccountPart title="Password">
          {methods.hasPassword ? (
            <PasswordForm answer={await keptAnswer("password")} />
          ) : (
            <p className="max-w-text">
              You have none: you come in by a mailed link.{" "}
              <TextLink href="/reset">Choose a password</TextLink> if you would rather have one.
            </p>
          )}
          <p className="mt-5 max-w-text text-sm text-stone">
            A link that we mail to you always works as well
            {hasGoogle ? ", and so does a Google account with the same address" : ""}.
          </p>
        </AccountPart>
        <AccountPart title="Codes from an app">
          {methods.secondFactorSince ? (
            <p className="mb-4 max-w-text">
              On since <DateTime iso={methods.secondFactorSince.toISOString()} />. Signing in asks
              for a code besides. {methods.codesLeft}{" "}
              {methods.codesLeft === 1 ? "recovery code is" : "recovery codes are"} left.
            </p>
          ) : (
            <p className="mb-4 max-w-text">
              Off. With it, nobody comes in with your password or your mail alone: signing in asks
              for six digits that an app on your phone shows.
            </p>
          )}
          <ButtonLink variant="secondary" href="/account/security/codes">
            {methods.secondFactorSince ? "Change" : "Set it up"}
          </ButtonLink>
        </AccountPart>
        <AccountPart title="Where you are signed in">
          <SessionList
            sessions={sessions.map(({ id, userAgent, startedAt }) => ({
              id,
              name: browserName(userAgent),
              since: startedAt.toISOString(),
              here: id === here,
            }))}
          />
        </AccountPart>
      </div>
    </AccountPage>
  );
}
