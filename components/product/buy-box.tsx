import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { TextLink } from "@/components/ui/link";
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

/** What it is, what it costs, and the one thing to do. */
export function BuyBox(props: BuyBoxProps) {
  const { kind, eyebrow, title, subtitle, currency, retailEstimateCents, unitPrice, notes } = props;
  return (
    <div>
      {eyebrow ? (
        <p className="text-sm text-stone">
          {eyebrow.href ? (
            <TextLink
              href={eyebrow.href}
              prefetch={false}
              tone="stone"
              className="inline-flex min-h-6 items-center"
            >
              {eyebrow.label}
            </TextLink>
          ) : (
            eyebrow.label
          )}
        </p>
      ) : null}
      <h1 className="display mt-3 text-4xl break-words">{title}</h1>
      {subtitle ? (
        <p className={cn("mt-2", kind === "resale" ? "text-clay" : "text-stone")}>{subtitle}</p>
      ) : null}
      <p className="mt-5 flex flex-wrap items-baseline gap-x-4 text-lg">
        <Price cents={props.priceCents} currency={currency} compareAtCents={props.compareAtCents} />
        {unitPrice ? (
          <span className="text-sm text-stone">
            <Price cents={unitPrice.cents} currency={currency} /> per {unitPrice.per}
          </span>
        ) : null}
      </p>
      {retailEstimateCents ? (
        <p className="text-sm text-stone">
          About <Price cents={retailEstimateCents} currency={currency} /> when new, our estimate
        </p>
      ) : null}
      {props.lede ? <div className="mt-5 max-w-[36rem] text-pretty">{props.lede}</div> : null}
      {props.badges ? <div className="mt-6">{props.badges}</div> : null}
      <div className="mt-7">{props.form}</div>
      {props.actions ? <div className="mt-3">{props.actions}</div> : null}
      {notes?.length ? (
        <ul className="mt-5 space-y-1 text-sm text-stone">
          {notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      ) : null}
      {props.share ? <div className="mt-5">{props.share}</div> : null}
    </div>
  );
}
