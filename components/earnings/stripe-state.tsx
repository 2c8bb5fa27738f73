import { requirementWords } from "@/components/payouts/hold-words";
import { Notice } from "@/components/ui/notice";
import type { PayoutSetup } from "@/lib/payouts/earnings-view";

/** Whether transfers reach a consignor, and a list of what is missing, each with whose turn it is. */
export function StripeState({ setup }: { setup: PayoutSetup }) {
  const { hasAccount, transfersActive, requirements } = setup;
  if (!hasAccount) return <p>Nothing is there yet. It takes about five minutes.</p>;
  return (
    <>
      {transfersActive ? (
        <Notice tone="success" title="Transfers reach you">
          {requirements.length > 0 ? "Stripe will want to know more before long." : null}
        </Notice>
      ) : (
        <Notice tone="warning" title="Transfers do not reach you yet">
          {requirements.length > 0
            ? "Stripe waits for what stands below."
            : "Stripe has all it asked for and looks at it. That may take a day or two."}
        </Notice>
      )}
      {requirements.length > 0 ? (
        <ul className="mt-4 border-t border-hairline">
          {requirements.map(({ field, by }) => (
            <li
              key={field}
              className="flex flex-wrap justify-between gap-x-6 border-b border-hairline py-3"
            >
              <span className="wrap-anywhere first-letter:uppercase">
                {requirementWords(field)}
              </span>
              <span className="text-sm text-stone">
                {by === "stripe" ? "Stripe is looking at it" : "Missing"}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
