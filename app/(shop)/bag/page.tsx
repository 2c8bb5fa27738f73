import type { Metadata } from "next";
import { Suspense } from "react";
import { BagLine } from "@/components/checkout/bag-line";
import { BagRefresh } from "@/components/checkout/bag-refresh";
import { BagSummary } from "@/components/checkout/bag-summary";
import { CheckoutLayout } from "@/components/checkout/checkout-layout";
import { lineNotices } from "@/components/checkout/line-notices";
import { QuantityForm } from "@/components/checkout/quantity-form";
import { RemoveForm } from "@/components/checkout/remove-form";
import { mediaBase } from "@/components/product/card-props";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Skeleton } from "@/components/ui/skeleton";
import { countOf, isPayable, subtotalOf, type Bag } from "@/lib/cart/bag";
import { findBag } from "@/lib/cart/queries";
import { currentActor } from "@/lib/web/session";
import { changeQuantity, takeOut } from "./actions";
import { addProblem } from "./add-problems";

export const metadata: Metadata = { title: "Bag", robots: { index: false } };

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export default function BagPage({ searchParams }: Props) {
  return (
    <>
      <div className="page-shell">
        <PageHeading title="Your bag" />
      </div>
      <Suspense fallback={<Skeleton className="page-shell h-64" />}>
        <BagContents searchParams={searchParams} />
      </Suspense>
    </>
  );
}

async function BagContents({ searchParams }: Props) {
  const { problem } = await searchParams;
  const bag = await findBag(await currentActor());
  const text = addProblem(typeof problem === "string" ? problem : undefined);
  return (
    <>
      {text ? (
        <div className="page-shell mb-6">
          <Notice tone="warning" live>
            {text}
          </Notice>
        </div>
      ) : null}
      <BagRefresh count={countOf(bag?.lines ?? [])} />
      {bag && bag.lines.length > 0 ? <FullBag bag={bag} /> : <EmptyBag />}
    </>
  );
}

function EmptyBag() {
  return (
    <div className="page-shell">
      <EmptyState
        title="Nothing in it yet"
        action={
          <span className="flex flex-wrap gap-3">
            <ButtonLink href="/shop">See the shop</ButtonLink>
            <ButtonLink href="/resale" variant="secondary">
              See resale
            </ButtonLink>
          </span>
        }
      >
        Curated care and one-of-a-kind pieces go into the same bag, and into one payment.
      </EmptyState>
    </div>
  );
}

function FullBag({ bag }: { bag: Bag }) {
  const payable = bag.lines.every(isPayable);
  return (
    <CheckoutLayout
      summary={
        <BagSummary
          rows={[
            { label: "Goods", cents: subtotalOf(bag.lines.filter((line) => line.available > 0)) },
            { label: "Delivery and tax", text: "At the next step" },
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
