import Link from "next/link";
import type { ReactNode } from "react";
import { Price } from "@/components/ui/price";

export type BuyBoxProps = {
  kind: "curated" | "resale";
  /** Above the title: the brand, or what kind of piece it is. */
  eyebrow?: { label: string; href?: string };
  title: string;
  /** Under the title: "120 mL", or "Excellent · US 8". */
  subtitle?: string;
  priceCents: number;
  currency: string;
  compareAtCents?: number | null;
  /** Resale: what it cost when it was new, as far as can be said. Never shown as a reduction. */
  retailEstimateCents?: number | null;
  lede?: ReactNode;
  /** Curated: the price of 100 mL, 100 g or one tablet. */
  unitPrice?: { readonly cents: number; readonly per: string } | null;
  /** The words it carries, with what they mean. */
  badges?: ReactNode;
  /** The add-to-bag form, or a SoldNotice. */
  form: ReactNode;
  /** Under the form: keep it, ask to be told. */
  actions?: ReactNode;
  /** Delivery, returns: short lines under that. */
  notes?: readonly ReactNode[];
  /** Ways to pass the page on. */
  share?: ReactNode;
};

/** What it is, what it costs, and the one thing to do. Styled by `.buy` in app/product.css. */
export function BuyBox(props: BuyBoxProps) {
  const { kind, eyebrow, title, subtitle, currency, retailEstimateCents, unitPrice, notes } = props;
  return (
    <div className="buy" data-kind={kind}>
      {eyebrow ? (
        <p className="over">
          {eyebrow.href ? (
            <Link href={eyebrow.href} prefetch={false}>
              {eyebrow.label}
            </Link>
          ) : (
            eyebrow.label
          )}
        </p>
      ) : null}
      <h1 className="display">{title}</h1>
      {subtitle ? <p className="under">{subtitle}</p> : null}
      <p className="price">
        <Price cents={props.priceCents} currency={currency} compareAtCents={props.compareAtCents} />
        {unitPrice ? (
          <span className="unit">
            <Price cents={unitPrice.cents} currency={currency} />
            {` per ${unitPrice.per}`}
          </span>
        ) : null}
      </p>
      {retailEstimateCents ? (
        <p className="text-sm text-stone">
          About <Price cents={retailEstimateCents} currency={currency} /> when new, our estimate
        </p>
      ) : null}
      {props.lede ? <div className="lede">{props.lede}</div> : null}
      {props.badges}
      <div className="form">{props.form}</div>
      {props.actions ? <div className="actions">{props.actions}</div> : null}
      {notes?.length ? (
        <ul className="notes">
          {notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      ) : null}
      {props.share}
    </div>
  );
}
