import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { findSubscription } from "@/lib/journal/newsletter/unsubscribe";
import { currentActor } from "@/lib/web/session";

export const metadata: Metadata = {
  title: "The letter",
  robots: { index: false },
  // The address is a key: other sites are not told of it.
  referrer: "same-origin",
};

// Rendered in one piece: whoever stops a letter may do it in any browser.
export const instant = false;

type Props = { params: Promise<{ token: string }> };

/** Where the link at the end of a letter leads. Looking at it changes nothing, since mail scanners look too. */
export default async function StopPage({ params }: Props) {
  const { token } = await params;
  const found = await findSubscription(await currentActor(), token);
  if (!found) notFound();
  if (!found.subscribed)
    return (
      <div className="page-shell">
        <PageHeading
          title="The letter has stopped"
          intro={
            <p>
              The address that it went to is on our list of those that get none. What belongs to an
              order is still sent. Should you miss it, ask for it again.
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
        title="Stop the letter?"
        intro={<p>The address that it went to gets no more of them, at once and for good.</p>}
      />
      <form action={`/journal/newsletter/${token}/stop`} method="post">
        <Button type="submit">Stop the letter</Button>
      </form>
    </div>
  );
}
