import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { countAlertsOfLink } from "@/lib/alerts/queries";
import { currentActor } from "@/lib/web/session";

export const metadata: Metadata = {
  title: "Letters from us",
  robots: { index: false },
  // The address is a key: other sites are not told of it. (Told to nobody, the form's origin would be hidden too.)
  referrer: "same-origin",
};

// Rendered in one piece: who stops a letter may do it in any browser.
export const instant = false;

type Props = { params: Promise<{ token: string }> };

/** Where the link at the end of an alert leads. Looking at it changes nothing, since mail scanners look too. */
export default async function StopAlertsPage({ params }: Props) {
  const { token } = await params;
  const count = await countAlertsOfLink(await currentActor(), token);
  if (count === null) notFound();
  if (count === 0) {
    return (
      <div className="page-shell">
        <PageHeading
          title="No such letters will come"
          intro={
            <p>
              The address that this letter went to waits for nothing. Receipts, and what belongs to
              an order, are still sent.
            </p>
          }
        />
        <ButtonLink href="/" variant="secondary">
          Go to the shop
        </ButtonLink>
      </div>
    );
  }
  const things = count === 1 ? "one more thing" : `${count} more things`;
  return (
    <div className="page-shell">
      <PageHeading
        title="Stop letters like this one?"
        intro={
          <p>
            The address that this letter went to waits for {things}. If you stop{" "}
            {count === 1 ? "it" : "them"}, we do not write when{" "}
            {count === 1 ? "it can" : "they can"} be bought. Receipts, and what belongs to an order,
            are still sent.
          </p>
        }
      />
      <form action={`/alerts/${token}/stop`} method="post">
        <Button type="submit">Stop these letters</Button>
      </form>
    </div>
  );
}
