import { Thumb } from "@/components/admin/thumb";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { CONDITION_TEXTS, type Condition } from "@/lib/catalog/product-view";

export type SimilarSalesProps = {
  sales: readonly {
    readonly slug: string;
    readonly title: string;
    readonly imageBase: string | null;
    readonly maker: string | null;
    readonly condition: Condition;
    readonly soldCents: number;
    readonly listCents: number;
    readonly retailCents: number | null;
    readonly currency: string;
    readonly soldAt: string;
    readonly daysListed: number;
  }[];
};

/** What pieces like it went for, after how long, and from which first price. */
export function SimilarSales({ sales }: SimilarSalesProps) {
  if (sales.length === 0)
    return <p className="text-stone">None of this shelf has been sold here yet.</p>;
  return (
    <ul className="border-t border-hairline">
      {sales.map((sale) => (
        <li key={sale.slug} className="flex gap-3 border-b border-hairline py-2">
          <Thumb base={sale.imageBase} />
          <div className="min-w-0 grow">
            <TextLink href={`/products/${sale.slug}`} underline="hover" prefetch={false}>
              {sale.title}
            </TextLink>
            <p className="text-xs text-stone">
              {[CONDITION_TEXTS[sale.condition].label, sale.maker].filter(Boolean).join(" · ")}
            </p>
            <p className="text-xs text-stone">
              <DateTime iso={sale.soldAt} />, after {sale.daysListed}{" "}
              {sale.daysListed === 1 ? "day" : "days"}
            </p>
          </div>
          <div className="text-right">
            <Price
              cents={sale.soldCents}
              currency={sale.currency}
              compareAtCents={sale.listCents}
              className="font-medium"
            />
            {sale.retailCents === null ? null : (
              <p className="text-xs text-stone">
                new <Price cents={sale.retailCents} currency={sale.currency} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
