import type { Route } from "next";
import { AcceptTermsForm } from "@/components/sell/accept-terms-form";
import { TermsText } from "@/components/sell/terms-text";
import { SplitTable } from "@/components/shop/editorial-split";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { findConsignor } from "@/lib/consignment/consignor-queries";
import type { ConsignorView } from "@/lib/consignment/consignor-view";
import { dayText } from "@/lib/consignment/paper-words";
import { splitRows } from "@/lib/consignment/split-rows";
import { currentTermsText } from "@/lib/consignment/terms-text";
import { keptAnswer } from "@/lib/web/kept-answer";
import type { SellerActor } from "../require-seller";
import { acceptTerms } from "./actions";

type Props = { actor: SellerActor; next: Route };

/** The terms, for somebody who accepts them or has: then on to `next`. */
export async function TermsToAccept({ actor, next }: Props) {
  const [consignor, answer] = await Promise.all([findConsignor(actor), keptAnswer("terms")]);
  const text = currentTermsText();
  return (
    <div className="page-shell">
      <PageHeading title={titleFor(consignor)} intro={<p>{introFor(consignor, text.version)}</p>} />
      <div className="page-grid gap-y-10">
        <section aria-labelledby="terms-title" className="col-span-4 lg:col-span-7">
          <h2 id="terms-title" className="display text-2xl">
            Consignment terms, version {text.version}
          </h2>
          {text.changes ? (
            <Notice className="mt-4" title="What has changed">
              <p>{text.changes}</p>
            </Notice>
          ) : null}
          <section className="terms-box prose mt-4" aria-label="The text of the terms" tabIndex={0}>
            {text.sections.map((section) => (
              <section key={section.id} aria-labelledby={`terms-${section.id}`}>
                <h3 id={`terms-${section.id}`}>{section.title}</h3>
                <TermsText
                  section={section}
                  table={<SplitTable currency="usd" rows={splitRows()} />}
                />
              </section>
            ))}
          </section>
        </section>
        <div className="col-span-4 lg:col-span-4 lg:col-start-9">
          {consignor?.current ? (
            <Notice
              tone="success"
              title="You have accepted these terms"
              action={<ButtonLink href={next}>Go on</ButtonLink>}
            >
              <p>{`On ${dayText(consignor.acceptedAt)}.`}</p>
            </Notice>
          ) : (
            <AcceptTermsForm
              action={acceptTerms}
              version={text.version}
              next={next}
              answer={answer}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function titleFor(consignor: ConsignorView | null): string {
  if (!consignor) return "Before your first piece";
  return consignor.current ? "The terms you sell under" : "The terms have changed";
}

function introFor(consignor: ConsignorView | null, version: number): string {
  if (!consignor)
    return "You own a piece until somebody buys it. These are the terms under which we sell it for you; nothing follows from them until you accept an offer.";
  if (consignor.current)
    return "They count for every piece that you offer from now on. What was agreed on one before stays as it was agreed.";
  return `You accepted version ${consignor.termsVersion} on ${dayText(consignor.acceptedAt)}. What was agreed before stays as it was agreed; for new pieces version ${version} counts.`;
}
