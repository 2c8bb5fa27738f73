import Link from "next/link";
import type { ReactNode } from "react";
import { Picture, type PictureSource } from "@/components/shop/picture";
import { Price } from "@/components/ui/price";

export type OrderLine = {
  id: string;
  title: string;
  href?: string;
  image?: PictureSource;
  detail?: string;
  quantity: number;
  unitPriceCents: number;
  /** Quantity times price unless given. */
  totalCents?: number;
  note?: ReactNode;
};
export type OrderLineListProps = {
  lines: readonly OrderLine[];
  currency: string;
  /** Smaller pictures and type, for a summary column. */
  compact?: boolean;
};

/** What was bought, at the prices of the day it was bought. */
export function OrderLineList({ lines, currency, compact }: OrderLineListProps) {
  return (
    <ul className={compact ? "space-y-3" : "divide-y divide-hairline border-y border-hairline"}>
      {lines.map((line) => (
        <li key={line.id} className={compact ? "flex gap-3 text-sm" : "flex gap-4 py-4"}>
          {line.image ? (
            <div className={compact ? "w-12 shrink-0" : "w-16 shrink-0 sm:w-20"}>
              <Picture {...line.image} small alt="" sizes="5rem" />
            </div>
          ) : null}
          <div className="min-w-0 flex-1">
            <p className={compact ? "font-medium" : "font-serif text-lg leading-snug"}>
              {line.href ? (
                <Link href={line.href} className="underline-offset-4 hover:underline">
                  {line.title}
                </Link>
              ) : (
                line.title
              )}
            </p>
            {line.detail ? <p className="text-sm text-stone">{line.detail}</p> : null}
            {line.quantity > 1 ? (
              <p className="text-sm text-stone">
                {line.quantity} at <Price cents={line.unitPriceCents} currency={currency} />
              </p>
            ) : null}
            {line.note ? <div className="mt-1 text-sm">{line.note}</div> : null}
          </div>
          <Price
            cents={line.totalCents ?? line.unitPriceCents * line.quantity}
            currency={currency}
          />
        </li>
      ))}
    </ul>
  );
}
