import Link from "next/link";
import type { ReactNode } from "react";
import { Price } from "@/components/ui/price";
import { CardMarks } from "./card-marks";
import { Picture } from "./picture";

export type ProductCardProps = {
  /** The product's id, for what the visitor has done with it: "In your bag", kept on the wishlist. */
  id?: string;
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
  outOfStock?: boolean;
  /** Stands in the corner of the picture, instead of the visitor's marks. */
  marker?: ReactNode;
  priority?: boolean | "eager";
  sizes?: string;
  headingLevel?: 2 | 3;
};

const GRID_SIZES = "(min-width:64rem) 23vw, 46vw";

/**
 * A picture, who or in what state, the name, the price. The name is the link; the whole card is its target.
 * Styled by `.card` in app/cards.css: see there why.
 */
export function ProductCard(props: ProductCardProps) {
  const { id, href, name, kind, brandName, conditionLine, priceCents, currency, sold } = props;
  const Heading = props.headingLevel === 2 ? "h2" : "h3";
  const said = [...(props.badges ?? []).slice(0, 2), ...(props.outOfStock ? ["Out of stock"] : [])];
  const marker = props.marker ?? (id === undefined ? null : <CardMarks id={id} name={name} />);
  return (
    <div className="card" data-kind={kind} data-sold={sold || undefined}>
      <Picture
        small
        base={props.imageBase}
        alt={props.alt}
        blur={props.blur}
        dominant={props.dominant}
        sizes={props.sizes ?? GRID_SIZES}
        priority={props.priority}
      />
      {marker === null ? null : <div className="corner">{marker}</div>}
      <p>{kind === "resale" ? conditionLine : brandName}</p>
      <Heading className="name">
        <Link href={href} prefetch={false}>
          {name}
        </Link>
      </Heading>
      <p>
        {sold ? <b className="font-medium">Sold · </b> : null}
        <Price
          cents={priceCents}
          currency={currency}
          compareAtCents={sold ? null : props.compareAtCents}
          className={sold ? "text-stone" : undefined}
        />
      </p>
      {said.length > 0 ? <p className="badges">{said.join(" · ")}</p> : null}
    </div>
  );
}
