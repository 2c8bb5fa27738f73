import type { Metadata } from "next";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { listAlerts } from "@/lib/alerts/queries";
import { findOwnLetter } from "@/lib/journal/newsletter/own-subscription";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { SignInPanel } from "../../(auth)/sign-in/sign-in-panel";
import { AccountPage } from "../account-page";
import { AccountPart } from "../account-part";
import { askForLetter, stopLetter } from "./actions";
import { LetterForm } from "./letter-form";

export const metadata: Metadata = { title: "Mail", robots: { index: false } };

// Rendered in one piece: its forms work without a script.
export const instant = false;

const PATH = "/account/mail";

export default async function MailPage() {
  const actor = await currentActor();
  if (actor.kind === "guest") return <SignInPanel next={PATH} />;
  const [letter, alerts] = await Promise.all([findOwnLetter(actor), listAlerts(actor)]);
  return (
    <AccountPage actor={actor} current={PATH}>
      <PageHeading title="Mail" intro="What we write to you about, and what we do not." />
      <div className="grid gap-12">
        <AccountPart title="The journal’s letter">
          {letter === "subscribed" ? (
            <>
              <p className="mb-4 max-w-text">You get it.</p>
              <LetterForm
                key="stop"
                id="letter-stop"
                action={stopLetter}
                label="Stop the letter"
                answer={await keptAnswer("letter-stop")}
              />
            </>
          ) : (
            <>
              <p className="mb-4 max-w-text">
                {letter === "pending"
                  ? "You have asked for it. It comes once you have opened the link that we mailed to you."
                  : "You do not get it. It brings new articles, and what was corrected in old ones."}
              </p>
              <LetterForm
                key="ask"
                id="letter-ask"
                action={askForLetter}
                label={letter === "pending" ? "Mail the link again" : "Send me the letter"}
                answer={await keptAnswer("letter-ask")}
              />
            </>
          )}
        </AccountPart>
        <AccountPart title="Tell me when">
          <p className="max-w-text">
            {alerts.length === 0
              ? "You wait for nothing. On the page of something that is sold out, you can ask to be told."
              : `You wait for ${alerts.length === 1 ? "one thing" : `${alerts.length} things`}. Each is one mail, and then it is over.`}{" "}
            <TextLink href="/wishlist">See your wishlist</TextLink>
          </p>
        </AccountPart>
        <AccountPart title="What always comes">
          <p className="max-w-text">
            Receipts, what happens to your orders and your pieces, and anything that changes how you
            sign in. Nothing else.
          </p>
        </AccountPart>
      </div>
    </AccountPage>
  );
}
