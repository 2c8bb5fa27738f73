import type { Metadata } from "next";
import { BagLine } from "@/components/checkout/bag-line";
import { BagRefresh } from "@/components/checkout/bag-refresh";
import { BagSummary } from "@/components/checkout/bag-summary";
import { CheckoutLayout } from "@/components/checkout/checkout-layout";
import { EmptyBag } from "@/components/checkout/empty-bag";
import { lineNotices } from "@/components/checkout/line-notices";
import { QuantityForm } from "@/components/checkout/quantity-form";
import { RemoveForm } from "@/components/checkout/remove-form";
import { mediaBase } from "@/components/product/card-props";
import { AvoidNote } from "@/components/shop/avoid-note";
import { ButtonLink } from "@/components/ui/button";
import { Countdown } from "@/components/ui/countdown";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { countOf, isPayable, subtotalOf, type Bag } from "@/lib/cart/bag";
import { findBag } from "@/lib/cart/queries";
import { systemClock } from "@/lib/clock";
import { findOpenPayment } from "@/lib/orders/queries";
import { promotionsOf } from "@/lib/orders/quote-order";
import type { UsedPromotion } from "@/lib/promotions/apply-promotions";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { changeQuantity, takeOut } from "./actions";
import { addProblem } from "./add-problems";

export const metadata: Metadata = { title: "Bag", robots: { index: false } };

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

// Rendered in one piece: what streams in later needs a script to be put in its place, and this page works without.
export const instant = false;

export default async function BagPage({ searchParams }: Props) {
  const actor = await currentActor();
  const [{ problem }, bag, open, kept] = await Promise.all([
    searchParams,
    findBag(actor),
    findOpenPayment(actor, systemClock.now()),
    keptAnswer("bag"),
  ]);
  const promotions = bag
    ? (await promotionsOf(bag, actor, 0, systemClock.now())).promoted.used
    : [];
  const answer = kept?.notice ?? Object.values(kept?.error ?? {}).flat()[0];
  const text = addProblem(typeof problem === "string" ? problem : undefined) ?? answer;
  return (
    <>
      <div className="page-shell">
        <PageHeading title="Your bag" />
      </div>
      {text ? (
        <div className="page-shell mb-6">
          <Notice tone="warning" live>
            {text}
          </Notice>
        </div>
      ) : null}
      {open ? (
        <div className="page-shell mb-6">
          <Notice
            title="A payment is open for this bag"
            action={<TextLink href="/checkout/review">Go on to pay</TextLink>}
          >
            Everything in it stays set aside for you for another{" "}
            <Countdown until={open.heldUntil.toISOString()} />.
          </Notice>
        </div>
      ) : null}
      <BagRefresh count={countOf(bag?.lines ?? [])} />
      {bag && bag.lines.length > 0 ? <FullBag bag={bag} promotions={promotions} /> : <EmptyBag />}
    </>
  );
}

type FullBagProps = { bag: Bag; promotions: readonly UsedPromotion[] };

function FullBag({ bag, promotions }: FullBagProps) {
  const payable = bag.lines.every(isPayable);
  return (
    <CheckoutLayout
      summary={
        <BagSummary
          rows={[
            { label: "Goods", cents: subtotalOf(bag.lines.filter((line) => line.available > 0)) },
            ...promotions.map(({ title, goodsCents }) => ({ label: title, cents: -goodsCents })),
            { label: "Delivery, tax and codes", text: "At the next step" },
          ]}
          totalCents={null}
          currency={bag.currency}
          action={
            payable ? (
              <ButtonLink href="/checkout" size="lg" block>
                Check out
              </ButtonLink>
            ) : (
              <p className="text-sm text-warning">
                Something in your bag changed. Settle it at the line, then check out.
              </p>
            )
          }
          note="You can pay as a guest. Pieces are set aside for you once you go to pay."
        />
      }
    >
      <ul className="border-t border-hairline">
        {bag.lines.map((line) => (
          <BagLine
            key={line.variantId}
            title={line.title}
            href={`/products/${line.slug}`}
            image={{ base: mediaBase(line.imageBase), alt: line.imageAlt }}
            kind={line.kind}
            detail={line.detail}
            unitPriceCents={line.unitPriceCents}
            currency={bag.currency}
            quantity={line.quantity}
            notices={lineNotices(line, bag.currency)}
            avoid={<AvoidNote product={line.productId} />}
            {...(line.isPiece
              ? {}
              : {
                  quantityControl: (
                    <QuantityForm
                      action={changeQuantity}
                      variantId={line.variantId}
                      title={line.title}
                      quantity={line.quantity}
                      max={Math.min(line.limit, Math.max(1, line.available))}
                    />
                  ),
                })}
            removeControl={
              <RemoveForm action={takeOut} variantId={line.variantId} title={line.title} />
            }
          />
        ))}
      </ul>
    </CheckoutLayout>
  );
}
