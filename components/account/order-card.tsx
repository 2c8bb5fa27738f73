import Link from "next/link";
import { Picture, type PictureSource } from "@/components/shop/picture";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { Price } from "@/components/ui/price";

export type OrderCardProps = {
  href: string;
  number: string;
  /** ISO. */
  placedAt: string;
  status: { label: string; tone?: BadgeTone };
  totalCents: number;
  currency: string;
  /** "Meadow Milk Cleanser and 2 more". */
  summary: string;
  images?: readonly PictureSource[];
};

/** One order in a list; the number is the link, the card is its target. Sits in a `<ul>`. */
export function OrderCard(props: OrderCardProps) {
  const { href, number, placedAt, status, totalCents, currency, summary, images = [] } = props;
  return (
    <li className="group relative flex gap-4 border-b border-hairline py-5 sm:items-center">
      {images.length > 0 ? (
        <div className="flex shrink-0 gap-1">
          {images.slice(0, 2).map((image, index) => (
            <div key={image.base} className={index > 0 ? "hidden w-16 sm:block" : "w-16"}>
              <Picture {...image} small alt="" sizes="4rem" />
            </div>
          ))}
        </div>
      ) : null}
      <div className="min-w-0 flex-1">
        <h2 className="font-medium tabular-nums">
          <Link
            href={href}
            className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            Order {number}
          </Link>
        </h2>
        <p className="text-sm text-stone">
          <DateTime iso={placedAt} />
        </p>
        <p className="mt-1 text-sm">{summary}</p>
      </div>
      <div className="flex shrink-0 flex-col items-end gap-1.5">
        <Price cents={totalCents} currency={currency} />
        <Badge tone={status.tone}>{status.label}</Badge>
      </div>
    </li>
  );
}
