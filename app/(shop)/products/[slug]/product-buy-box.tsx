import { BuyBox } from "@/components/product/buy-box";
import { AddToBagForm } from "@/components/product/add-to-bag-form";
import { SoldNotice } from "@/components/product/sold-notice";
import { CONDITION_TEXTS, type ProductView } from "@/lib/catalog/product-view";

type Props = { product: ProductView; sold: boolean };

/** Name, price and the one thing to do, for either world. */
export function ProductBuyBox({ product, sold }: Props) {
  const { variant, piece, brand } = product;
  const subtitle = piece
    ? [CONDITION_TEXTS[piece.condition].label, piece.sizeLabel].filter(Boolean).join(" · ")
    : (product.netQuantity ?? undefined);
  return (
    <BuyBox
      kind={product.kind}
      eyebrow={{ label: brand?.name ?? "Pre-owned, one of one" }}
      title={product.name}
      {...(subtitle ? { subtitle } : {})}
      priceCents={variant.priceCents}
      currency={variant.currency}
      retailEstimateCents={piece?.originalRetailCents ?? null}
      lede={piece ? undefined : <p>{product.description}</p>}
      badges={product.badges.map(({ name }) => name)}
      form={
        sold ? (
          <SoldNotice similarHref={`/resale/${product.category.slug}`} />
        ) : (
          <AddToBagForm
            productId={product.id}
            variantId={variant.id}
            title={product.name}
            priceCents={variant.priceCents}
            currency={variant.currency}
            limit={variant.orderLimit}
            isPiece={product.kind === "resale"}
            inStock={variant.inStock}
          />
        )
      }
      notes={sold ? [] : notesFor(product)}
    />
  );
}

function notesFor(product: ProductView): string[] {
  return product.kind === "resale"
    ? [
        "Returns within 14 days of delivery.",
        "Set aside for you for 31 minutes once you go to pay.",
      ]
    : [
        "Free standard delivery in the contiguous states from $75.",
        "Unopened returns within 30 days of delivery.",
      ];
}
