import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { systemClock } from "@/lib/clock";
import { findConfirmation } from "@/lib/journal/newsletter/confirm";
import { currentActor } from "@/lib/web/session";

export const metadata: Metadata = {
  title: "The letter",
  robots: { index: false },
  // The address is a key: other sites are not told of it.
  referrer: "same-origin",
};

// Rendered in one piece: whoever opens a mailed link may do so in any browser.
export const instant = false;

type Props = { params: Promise<{ token: string }> };

/** Where the link in the first mail leads. Looking at it changes nothing, since mail scanners look too. */
export default async function ConfirmPage({ params }: Props) {
  const { token } = await params;
  const found = await findConfirmation(await currentActor(), token, systemClock);
  if (!found) notFound();
  if (found.confirmed)
    return (
      <div className="page-shell">
        <PageHeading
          title="The letter comes to you"
          intro={
            <p>
              The next one goes to {found.email}. Each has a button that stops it, and no reason is
              asked.
            </p>
          }
        />
        <ButtonLink href="/journal" variant="secondary">
          Read the journal
        </ButtonLink>
      </div>
    );
  return (
    <div className="page-shell">
      <PageHeading
        title="Shall the letter come to you?"
        intro={<p>It would go to {found.email}.</p>}
      />
      <form action={`/journal/newsletter/confirm/${token}/accept`} method="post">
        <Button type="submit">Yes, send me the letter</Button>
      </form>
    </div>
  );
}
