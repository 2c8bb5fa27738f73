import Link from "next/link";
import type { ReactNode } from "react";
import { Picture, type PictureSource } from "@/components/shop/picture";
import { Price } from "@/components/ui/price";

export type BagLineProps = {
  title: string;
  href: string;
  image: PictureSource;
  kind: "curated" | "resale";
  /** Under the title: "120 mL", or "Excellent · US 8". */
  detail?: string;
  unitPriceCents: number;
  currency: string;
  quantity: number;
  /** A form with a QuantityStepper; leave out for a one-of-a-kind piece. */
  quantityControl?: ReactNode;
  removeControl?: ReactNode;
  /** What changed since it was put in: "The price rose from $30.00 to $34.00." */
  notices?: readonly string[];
  /** What the shopper's avoid-list says of it. */
  avoid?: ReactNode;
};

/** One line of the bag. Sits in a `<ul>`. */
export function BagLine(props: BagLineProps) {
  const { title, href, image, kind, detail, unitPriceCents, currency, quantity, notices } = props;
  return (
    <li className="flex gap-4 border-b border-hairline py-5 sm:gap-6">
      <Link href={href} tabIndex={-1} aria-hidden="true" className="w-24 shrink-0 sm:w-28">
        <Picture {...image} small alt="" sizes="7rem" />
      </Link>
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex items-baseline justify-between gap-4">
          <h2 className="font-serif text-lg leading-snug">
            <Link href={href} className="underline-offset-4 hover:underline">
              {title}
            </Link>
          </h2>
          <Price cents={unitPriceCents * quantity} currency={currency} />
        </div>
        {detail ? (
          <p className={kind === "resale" ? "text-sm text-clay" : "text-sm text-stone"}>{detail}</p>
        ) : null}
        {quantity > 1 ? (
          <p className="text-sm text-stone">
            <Price cents={unitPriceCents} currency={currency} /> each
          </p>
        ) : null}
        {notices?.map((notice) => (
          <p key={notice} className="mt-2 border-l-2 border-warning pl-3 text-sm text-warning">
            {notice}
          </p>
        ))}
        {props.avoid}
        <div className="mt-auto flex flex-wrap items-center justify-between gap-3 pt-3 text-sm">
          {props.quantityControl ?? (
            <p className="text-stone">
              {kind === "resale" ? "One of a kind" : `Quantity ${quantity}`}
            </p>
          )}
          {props.removeControl}
        </div>
      </div>
    </li>
  );
}
