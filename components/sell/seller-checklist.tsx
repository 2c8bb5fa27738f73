import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { ConsignorView } from "@/lib/consignment/consignor-view";
import type { ReactNode } from "react";

type Point = { readonly key: string; readonly missing: boolean; readonly text: ReactNode };

/** What a consignor has still to do, if there is anything: it stands above their pieces until it is done. */
export function SellerChecklist({ consignor }: { consignor: ConsignorView }) {
  const points: readonly Point[] = [
    {
      key: "terms",
      missing: !consignor.current,
      text: (
        <>
          The consignment terms have a new version. <TextLink href="/sell/start">Read it</TextLink>{" "}
          before you offer another piece or accept an offer.
        </>
      ),
    },
    {
      key: "address",
      missing: consignor.address === null,
      text: (
        <>
          <TextLink href="/sell/settings">Give us your address</TextLink> before you accept an
          offer: it stands on the packing slip, and is where a piece goes that comes back.
        </>
      ),
    },
    {
      key: "payouts",
      missing: consignor.payoutMethod === "transfer" && !consignor.transfersActive,
      text: (
        <>
          <TextLink href="/sell/payouts">Say how you are paid</TextLink> before your first sale is
          settled: a transfer needs your details at Stripe, store credit needs nothing.
        </>
      ),
    },
  ];
  const missing = points.filter((point) => point.missing);
  if (missing.length === 0) return null;
  return (
    <Notice title="Still to do" className="mb-8">
      <ul className="space-y-1">
        {missing.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
