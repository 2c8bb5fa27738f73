import Link from "next/link";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { findCategory } from "@/lib/consignment/categories";
import type { Missing } from "@/lib/consignment/completeness";
import { placeOf } from "@/lib/consignment/offer-steps";
import type { DraftPhoto, DraftValues } from "@/lib/consignment/draft";
import { OfferRadios, OfferTick } from "./offer-fields";
import { PieceFacts } from "./piece-facts";
import { PrivatePhoto } from "./private-photo";

export type CheckAndSendProps = {
  draft: {
    readonly number: string;
    readonly values: DraftValues;
    readonly photos: readonly DraftPhoto[];
  };
  missing: readonly Missing[];
};

/** The last step: what is still missing, all of it once more, the declarations, and what happens if we cannot list it. */
export function CheckAndSend({ draft, missing }: CheckAndSendProps) {
  const { number, values, photos } = draft;
  const elsewhere = missing.filter(({ step }) => step !== "send");
  const ready = photos.filter(({ status }) => status === "ready");
  return (
    <>
      {elsewhere.length > 0 ? (
        <Notice
          tone="warning"
          live={false}
          title={
            elsewhere.length === 1
              ? "One thing is missing"
              : `${elsewhere.length} things are missing`
          }
        >
          <ul className="link-list mt-1 space-y-1">
            {elsewhere.map(({ field, step, text }) => (
              <li key={field}>
                <Link
                  href={`/sell/items/${number}/edit/${step}#${placeOf(field)}`}
                  className="link ink"
                >
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice tone="success" live={false} title="Everything is there">
          <p>Confirm what stands below, and send it to us. We answer within 48 hours.</p>
        </Notice>
      )}
      <section aria-labelledby="said">
        <h2 id="said" className="display mb-4 text-2xl">
          What you say about it
        </h2>
        {ready.length > 0 ? (
          <ul className="mb-5 flex flex-wrap gap-2">
            {ready.map(({ id, dominant }) => (
              <li key={id} className="w-20">
                <PrivatePhoto id={id} alt="" dominant={dominant} />
              </li>
            ))}
          </ul>
        ) : null}
        <PieceFacts values={values} />
      </section>
      <Fieldset id="declare" legend="What you declare" size="large">
        {(findCategory(values.category)?.disclosures ?? []).map(({ name, text }) => (
          <OfferTick key={name} name={`declare.${name}`} label={text} />
        ))}
      </Fieldset>
      <OfferRadios
        name="rejectChoice"
        legend="If it does not pass our inspection"
        hint="You can change your mind until it has left us."
        options={[
          {
            value: "return",
            label: "Send it back to me",
            hint: "To the address that you give us.",
          },
          {
            value: "donate",
            label: "Give it away",
            hint: "To people who can use it; we tell you where it went.",
          },
        ]}
      />
    </>
  );
}
