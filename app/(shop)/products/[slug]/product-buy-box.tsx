import { AddToBagForm } from "@/components/product/add-to-bag-form";
import { AlertForm } from "@/components/product/alert-form";
import { BadgeMeanings } from "@/components/product/badge-meanings";
import { BuyBox } from "@/components/product/buy-box";
import { DsheaDisclaimer } from "@/components/product/dshea-disclaimer";
import { ShareLinks } from "@/components/product/share-links";
import { SoldNotice } from "@/components/product/sold-notice";
import { WishButton } from "@/components/shop/wish-button";
import { CONDITION_TEXTS, type ProductView } from "@/lib/catalog/product-view";
import { dsheaForm } from "@/lib/catalog/regulatory-class";
import { unitPrice } from "@/lib/catalog/unit-price";
import { absoluteUrl } from "@/lib/web/structured-data";

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
      eyebrow={
        brand
          ? { label: brand.name, href: `/brands/${brand.slug}` }
          : { label: "Pre-owned, one of one" }
      }
      title={product.name}
      {...(subtitle ? { subtitle } : {})}
      priceCents={variant.priceCents}
      currency={variant.currency}
      unitPrice={unitPrice(variant.priceCents, product.net)}
      retailEstimateCents={piece?.originalRetailCents ?? null}
      lede={piece ? undefined : <Lede product={product} />}
      badges={product.badges.length > 0 ? <BadgeMeanings badges={product.badges} /> : undefined}
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
      actions={
        <>
          {piece ? null : (
            <AlertForm
              product={product.id}
              kind="back_in_stock"
              title="Tell me when it is back"
              shown={!variant.inStock}
            />
          )}
          {sold ? null : <WishButton id={product.id} name={product.name} />}
        </>
      }
      notes={sold ? [] : notesFor(product)}
      share={<ShareLinks title={product.name} url={absoluteUrl(`/products/${product.slug}`)} />}
    />
  );
}

/** What it is; the statement that a supplement's claims call for stands right under them. */
function Lede({ product: { description, dsheaDisclaimer } }: { product: ProductView }) {
  return (
    <div className="space-y-4">
      <p>{description}</p>
      {dsheaDisclaimer ? <DsheaDisclaimer {...dsheaForm(description)} /> : null}
    </div>
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
