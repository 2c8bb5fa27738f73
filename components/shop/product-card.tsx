import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Price } from "@/components/ui/price";
import { Picture } from "./picture";

export type ProductCardProps = {
  href: string;
  name: string;
  kind: "curated" | "resale";
  /** Curated: who makes it. */
  brandName?: string;
  /** Resale: "Excellent · US 8". */
  conditionLine?: string;
  priceCents: number;
  currency: string;
  compareAtCents?: number | null;
  imageBase: string;
  alt: string;
  blur?: string | null;
  dominant?: string | null;
  /** Up to two are shown. */
  badges?: readonly string[];
  sold?: boolean;
  /** Stands in the corner of the picture, for instance a wishlist heart. */
  marker?: ReactNode;
  priority?: boolean;
  sizes?: string;
  headingLevel?: 2 | 3;
};

const GRID_SIZES = "(min-width: 64rem) 23vw, (min-width: 48rem) 31vw, 46vw";

/** A picture, who or what state, the name, the price. The name is the link; the whole card is its target. */
export function ProductCard(props: ProductCardProps) {
  const { href, name, kind, brandName, conditionLine, priceCents, currency, badges } = props;
  const Heading = props.headingLevel === 2 ? "h2" : "h3";
  const line = kind === "resale" ? conditionLine : brandName;
  return (
    <div className="group relative flex flex-col">
      <Picture
        base={props.imageBase}
        alt={props.alt}
        blur={props.blur}
        dominant={props.dominant}
        sizes={props.sizes ?? GRID_SIZES}
        priority={props.priority}
        imgClassName={cn(
          "transition-opacity group-hover:opacity-90",
          props.sold && "opacity-60 group-hover:opacity-60",
        )}
      />
      {props.marker ? <div className="absolute top-2 right-2 z-10">{props.marker}</div> : null}
      <div className="flex flex-1 flex-col pt-3">
        <Heading className="order-2 font-serif text-lg leading-snug tracking-[-0.01em] text-balance">
          <Link
            href={href}
            prefetch={false}
            className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            {name}
          </Link>
        </Heading>
        {line ? (
          <p
            className={cn("order-1 mb-0.5 text-sm", kind === "resale" ? "text-clay" : "text-stone")}
          >
            {line}
          </p>
        ) : null}
        <p className="order-3 mt-1 text-sm">
          {props.sold ? <span className="font-medium">Sold</span> : null}
          {props.sold ? <span className="text-stone">{" · "}</span> : null}
          <Price
            cents={priceCents}
            currency={currency}
            compareAtCents={props.sold ? null : props.compareAtCents}
            className={props.sold ? "text-stone" : undefined}
          />
        </p>
        {badges?.length ? (
          <p className="order-4 mt-1 text-xs text-stone">{badges.slice(0, 2).join(" · ")}</p>
        ) : null}
      </div>
    </div>
  );
}
