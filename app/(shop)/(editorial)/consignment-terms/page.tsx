import { EditorialPage } from "@/components/shop/editorial-page";
import { SplitTable } from "@/components/shop/editorial-split";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { consignorShare, DEFAULT_SPLIT } from "@/lib/consignment/split";
import { CREDIT_BONUS_BP } from "@/lib/consignment/terms";
import { asCredit } from "@/lib/consignment/waterfall";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { ACCEPTED, REFUSED, STEPS } from "./terms";

const PATH = "/consignment-terms";

export const metadata = pageMetadata({
  title: "Consignment terms",
  description:
    "What we take, what you have of a sale, how a price comes down, and what becomes of a piece that does not sell.",
  path: PATH,
});

/** A sale in each tier, in cents, lowest first. */
const EXAMPLES = [3_000, 12_000, 32_000, 80_000];

const rows = DEFAULT_SPLIT.map(({ fromCents, shareBp }, index) => {
  const exampleCents = EXAMPLES[index] ?? fromCents;
  const { cents } = consignorShare(DEFAULT_SPLIT, exampleCents);
  return { fromCents, shareBp, exampleCents, sellerCents: cents, creditCents: asCredit(cents) };
});

/** The split is the one that sales are reckoned by. */
export default async function ConsignmentTermsPage() {
  "use cache";
  cachePage();
  return (
    <EditorialPage
      path={PATH}
      title="Consignment terms"
      standfirst="You own it until it is sold. We photograph it, measure it, price it with you, sell it and send it on. These are the terms, before you have to agree to any."
      changed="November 21, 2026"
      sections={[
        {
          id: "when",
          title: "When it starts",
          body: (
            <Notice>
              <p>
                We do not take pieces through this site yet. If you have one in mind,{" "}
                <TextLink href="/contact?topic=selling">write to us</TextLink> and say what it is,
                its size, and what is wrong with it.
              </p>
            </Notice>
          ),
        },
        {
          id: "split",
          title: "What you have of a sale",
          body: (
            <>
              <p>
                Your share grows with the price the piece sells for. What is left pays for pictures,
                measuring, storage, the sale itself and the card’s fee. Tax and delivery are the
                buyer’s and no part of it.
              </p>
              <SplitTable currency="usd" rows={rows} />
              <p>
                If you take store credit instead of money we add {CREDIT_BONUS_BP / 100}% to your
                share. The split that your contract names is the one that counts, also where ours
                changes later.
              </p>
            </>
          ),
        },
        {
          id: "way",
          title: "The way of a piece",
          body: (
            <ol>
              {STEPS.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          ),
        },
        {
          id: "price",
          title: "How the price comes down",
          body: (
            <p>
              By steps that stand in your contract: so many days listed, so many percent of the
              first price. A step never goes below the lowest price you have agreed to, and a piece
              that somebody is paying for keeps its price. You see every step, and your exact share
              at each, before you accept. Buyers see when the next one is due.
            </p>
          ),
        },
        {
          id: "take",
          title: "What we take, and what we do not",
          body: (
            <>
              <p>{ACCEPTED}</p>
              <p>We do not take:</p>
              <ul>
                {REFUSED.map((thing) => (
                  <li key={thing}>{thing}</li>
                ))}
              </ul>
            </>
          ),
        },
        {
          id: "paid",
          title: "When you are paid",
          body: (
            <p>
              The buyer has fourteen days from delivery to send a piece back. When they are over
              without a return, your share is yours. If the piece does come back in that time, the
              sale is undone and it is listed again.
            </p>
          ),
        },
        {
          id: "end",
          title: "Taking it back, and the end of the term",
          body: (
            <p>
              A piece is yours until it is sold: no earlier than that does anybody else own it. You
              can ask for it at any time, except while somebody is paying for it. When the term of
              the contract ends we write to you, and after a time of grace it is sent back, given
              away or taken over by us, as you chose in the contract.
            </p>
          ),
        },
        {
          id: "loss",
          title: "Loss and damage",
          body: (
            <p>
              From the day it is checked in until it leaves, we answer for it. If it is lost or
              spoiled in our hands you are paid your share of the price it was listed at that day.
            </p>
          ),
        },
      ]}
    />
  );
}
