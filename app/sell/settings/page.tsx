import type { Metadata } from "next";
import { AddressForm } from "@/components/sell/address-form";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { dayText } from "@/lib/consignment/paper-words";
import { CURRENT_TERMS } from "@/lib/consignment/terms";
import { keptAnswer } from "@/lib/web/kept-answer";
import { safeNext } from "@/lib/web/safe-next";
import { SellFrame } from "../frame";
import { requireSeller } from "../require-seller";
import { saveAddress } from "./actions";

export const metadata: Metadata = { title: "Address and terms", robots: { index: false } };

// Rendered in one piece: its form works without JavaScript.
export const instant = false;

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SellSettingsPage({ searchParams }: Props) {
  const { consignor } = await requireSeller("/sell/settings");
  const { next } = await searchParams;
  const { address, termsVersion, acceptedAt, current } = consignor;
  return (
    <SellFrame current="/sell/settings">
      <PageHeading title="Address and terms" />
      <section aria-labelledby="address-title">
        <h2 id="address-title" className="display text-2xl">
          Your address
        </h2>
        <p className="mt-2 mb-6 max-w-text text-stone">
          It stands on the packing slip, and it is where a piece goes that comes back to you.
        </p>
        <AddressForm
          action={saveAddress}
          defaults={address ?? {}}
          next={next === undefined ? undefined : safeNext(next, "/sell/items")}
          answer={await keptAnswer("address")}
        />
      </section>
      <section aria-labelledby="terms-title" className="mt-14 border-t border-hairline pt-6">
        <h2 id="terms-title" className="display text-2xl">
          The terms you accepted
        </h2>
        <p className="mt-3 max-w-text">
          {`Version ${termsVersion}, on ${dayText(acceptedAt)}. `}
          <TextLink href="/consignment-terms">Read them</TextLink>
          {current ? "." : ". "}
          {current ? null : (
            <>
              {`Version ${CURRENT_TERMS.version} is in force by now; `}
              <TextLink href="/sell/start">look at what has changed</TextLink>.
            </>
          )}
        </p>
      </section>
    </SellFrame>
  );
}
