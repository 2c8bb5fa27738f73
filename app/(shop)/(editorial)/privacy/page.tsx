import { FactTable } from "@/components/shop/editorial-facts";
import { EditorialPage } from "@/components/shop/editorial-page";
import { TextLink } from "@/components/ui/link";
import { env } from "@/lib/env";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { COOKIES, MAILS } from "./kept";

const PATH = "/privacy";

export const metadata = pageMetadata({
  title: "Privacy",
  description:
    "What this shop keeps about you, for how long, who else sees it, and how to have it shown, corrected or deleted.",
  path: PATH,
});

const google = Boolean(env.GOOGLE_CLIENT_ID);

export default async function PrivacyPage() {
  "use cache";
  cachePage();
  return (
    <EditorialPage
      path={PATH}
      title="Privacy"
      standfirst="We keep what it takes to sell you something and to answer for it afterwards. We do not follow you around this site or any other, and there is nothing here that we sell to anybody."
      changed="November 21, 2026"
      sections={[
        {
          id: "looking",
          title: "While you look around",
          body: (
            <>
              <p>
                Nothing is loaded from other companies: no analytics, no advertising, no fonts,
                pictures or scripts of theirs. Public pages are the same for everybody and set no
                cookie.
              </p>
              <p>
                Of searches we keep the words, the day, how often and how many things were found,
                added up, and not who typed them. What you looked at last is remembered by your own
                browser, not by us.
              </p>
            </>
          ),
        },
        {
          id: "buying",
          title: "When you buy",
          body: (
            <>
              <p>
                An order keeps your e-mail address, name, delivery address, phone number if you gave
                one, what you bought and what it cost. We need it to send the parcel, to answer
                questions, and for the books, which tax law wants kept for years.
              </p>
              <p>
                You pay on Stripe’s own page. Your card’s number is typed there and never reaches
                us; we learn that it was paid, how much, and a reference. Stripe is told your e-mail
                address, what is in the order and what it costs
                {env.STRIPE_TAX
                  ? ", and the delivery address, from which it works out sales tax"
                  : ""}
                .
              </p>
            </>
          ),
        },
        {
          id: "account",
          title: "With an account",
          body: (
            <>
              <p>
                Your e-mail address, your name if you gave it, and a password that we cannot read:
                only an argon2id hash of it is kept, or nothing at all if you sign in by mailed
                link. For each browser that is signed in we keep what it calls itself and from when
                to when it was.
              </p>
              {google ? (
                <p>
                  If you choose to continue with Google, Google tells us your verified address and
                  name, and learns that you signed in here.
                </p>
              ) : null}
              <p>
                Your bag, your wishlist and what you asked us to watch are kept with the account, or
                without one under the cookie below.
              </p>
            </>
          ),
        },
        {
          id: "guarding",
          title: "To keep the doors",
          body: (
            <p>
              Signing in, asking for links and writing to us are counted for up to an hour by the
              address of your connection, and by a hash of the mail address that was typed, so that
              nobody tries a thousand times. The counts are deleted an hour or two later. What staff
              change is written down with their name and where they did it from.
            </p>
          ),
        },
        {
          id: "cookies",
          title: "Cookies",
          body: (
            <>
              <FactTable
                caption="Cookies we set"
                columns={["Name", "What for", "Kept"]}
                rows={COOKIES.map(({ name, use, life }) => [
                  <code key="name" className="text-sm break-words">
                    {name}
                  </code>,
                  use,
                  life,
                ])}
              />
              <p>
                All of them are ours and needed for what you asked for, so there is no banner. None
                can be read by scripts or by other sites; over https those of the sign-in carry a
                prefix before their name. Your browser’s own storage holds what you looked at last
                and whether the “/” key jumps to the search; both stay there.
              </p>
            </>
          ),
        },
        {
          id: "mails",
          title: "Mails we send",
          body: (
            <>
              <ul>
                {MAILS.map((mail) => (
                  <li key={mail}>{mail}.</li>
                ))}
              </ul>
              <p>
                There is no newsletter. We keep what a mail said, without the secret in its link,
                and do not measure whether you open it.
              </p>
            </>
          ),
        },
        {
          id: "others",
          title: "Who else sees it",
          body: (
            <p>
              Stripe for payment{google ? ", Google if you sign in with it" : ""}, the carrier for
              the address on the parcel, the company whose machines this runs on, and the one that
              delivers our mail. Each only for that. We sell and share nothing, so a “do not sell”
              signal of your browser is honored before it is sent. Authorities are given what a law
              makes us give.
            </p>
          ),
        },
        {
          id: "rights",
          title: "To see it, correct it or have it deleted",
          body: (
            <>
              <p>
                With an account, you take all of it along or delete it yourself, under{" "}
                <TextLink href="/account/data">Your data</TextLink>. Without one,{" "}
                <TextLink href="/contact?topic=privacy">write to us</TextLink> from the address in
                question. Wherever you live we show you what we have, correct it, hand you a copy or
                delete it, within thirty days and for nothing. Orders and the ledger behind them
                have to stay for as long as tax law says; after a deletion they are no longer joined
                to an account.
              </p>
              <p>We do not sell to children under sixteen and keep nothing about them knowingly.</p>
            </>
          ),
        },
      ]}
    />
  );
}
