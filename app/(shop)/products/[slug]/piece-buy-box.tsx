import { AddToBagForm } from "@/components/product/add-to-bag-form";
import { AlertForm } from "@/components/product/alert-form";
import { BuyBox } from "@/components/product/buy-box";
import { ShareLinks } from "@/components/product/share-links";
import { GoneNotice } from "@/components/resale/gone-notice";
import { WishButton } from "@/components/shop/wish-button";
import { DateTime } from "@/components/ui/date-time";
import { Price } from "@/components/ui/price";
import { CONDITION_TEXTS, type ProductView } from "@/lib/catalog/product-view";
import type { PieceView } from "@/lib/catalog/piece-view";
import type { PriceStep } from "@/lib/consignment/markdowns";
import type { PieceSale } from "@/lib/orders/find-piece-sale";
import { absoluteUrl } from "@/lib/web/structured-data";

type Props = {
  product: ProductView;
  piece: PieceView;
  sale: PieceSale | null;
  /** What it will cost next; null where the price stays. */
  next: PriceStep | null;
};

/** What it is, what it costs now and next, and the one thing to do; for a sold piece what it went for. */
export function PieceBuyBox({ product, piece, sale, next }: Props) {
  const { id, name, slug, variant } = product;
  const { currency } = variant;
  const here = variant.inStock;
  const first = piece.prices[0]?.cents ?? variant.priceCents;
  return (
    <BuyBox
      kind="resale"
      eyebrow={{ label: "Pre-owned, one of one" }}
      title={name}
      subtitle={[CONDITION_TEXTS[piece.condition].label, piece.sizeLabel]
        .filter(Boolean)
        .join(" · ")}
      priceCents={sale?.priceCents ?? variant.priceCents}
      currency={currency}
      compareAtCents={here ? first : null}
      retailEstimateCents={piece.originalRetailCents}
      lede={
        <>
          {here && next ? (
            <p className="text-sm">
              <Price cents={next.priceCents} currency={currency} /> from{" "}
              <DateTime iso={next.from.toISOString()} /> if it is still here.
            </p>
          ) : null}
          {piece.curatorNote ? (
            <p className="mt-5 border-l border-clay pl-4 font-serif text-xl leading-snug">
              {piece.curatorNote}
            </p>
          ) : null}
        </>
      }
      form={
        here ? (
          <AddToBagForm
            productId={id}
            variantId={variant.id}
            title={name}
            priceCents={variant.priceCents}
            currency={currency}
            limit={variant.orderLimit}
            isPiece
            inStock
          />
        ) : (
          <GoneNotice sale={sale} />
        )
      }
      actions={
        <>
          {here ? <WishButton id={id} name={name} /> : null}
          <AlertForm
            product={id}
            kind="similar_piece"
            title="Tell me about similar pieces"
            shown={!here}
          />
        </>
      }
      notes={
        here
          ? [
              "Returns within 14 days of delivery.",
              "Set aside for you for 31 minutes once you go to pay.",
            ]
          : []
      }
      share={<ShareLinks title={name} url={absoluteUrl(`/products/${slug}`)} />}
    />
  );
}
