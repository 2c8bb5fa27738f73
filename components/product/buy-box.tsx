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
  /** "Meets standard v1", "fragrance-free": set as one line. */
  badges?: readonly string[];
  /** The add-to-bag form, or a SoldNotice. */
  form: ReactNode;
  /** Delivery, returns: short lines under the form. */
  notes?: readonly ReactNode[];
};

/** What it is, what it costs, and the one thing to do. */
export function BuyBox(props: BuyBoxProps) {
  const { kind, eyebrow, title, subtitle, currency, retailEstimateCents, badges, notes } = props;
  return (
    <div>
      {eyebrow ? (
        <p className="text-sm text-stone">
          {eyebrow.href ? (
            <TextLink href={eyebrow.href} tone="stone">
              {eyebrow.label}
            </TextLink>
          ) : (
            eyebrow.label
          )}
        </p>
      ) : null}
      <h1 className="display mt-3 text-4xl">{title}</h1>
      {subtitle ? (
        <p className={cn("mt-2", kind === "resale" ? "text-clay" : "text-stone")}>{subtitle}</p>
      ) : null}
      <p className="mt-5 text-lg">
        <Price cents={props.priceCents} currency={currency} compareAtCents={props.compareAtCents} />
      </p>
      {retailEstimateCents ? (
        <p className="text-sm text-stone">
          About <Price cents={retailEstimateCents} currency={currency} /> when new, our estimate
        </p>
      ) : null}
      {props.lede ? <div className="mt-5 max-w-[36rem] text-pretty">{props.lede}</div> : null}
      {badges?.length ? <p className="mt-4 text-sm text-moss">{badges.join(" · ")}</p> : null}
      <div className="mt-7">{props.form}</div>
      {notes?.length ? (
        <ul className="mt-5 space-y-1 text-sm text-stone">
          {notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
