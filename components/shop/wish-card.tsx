import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { Picture } from "./picture";
import { ProductCard, type ProductCardProps } from "./product-card";

export type WishCardProps = {
  id: string;
  card: ProductCardProps;
  /** What can be done about it now; `gone` has left the shop and has no page. */
  standing: "for_sale" | "out_of_stock" | "sold" | "gone";
  /** Where one asks to be told. */
  alertHref: string;
};

/** A thing on the wishlist: its card, and what to do with it. Stands in a ListForm. */
export function WishCard({ id, card, standing, alertHref }: WishCardProps) {
  const remove = (
    <span className="marks">
      <button name="drop" value={id}>
        <Icon name="close" className="size-4" />
        <VisuallyHidden>Remove {card.name}</VisuallyHidden>
      </button>
    </span>
  );
  return (
    <li className="flex flex-col">
      {standing === "gone" ? (
        <GoneCard card={card}>{remove}</GoneCard>
      ) : (
        <ProductCard {...card} marker={remove} headingLevel={2} />
      )}
      <div className={standing === "for_sale" ? "mt-auto pt-3" : "pt-2"}>
        {standing === "for_sale" ? (
          <Button type="submit" name="move" value={id} variant="secondary" size="sm" block>
            <span>
              Move to bag<VisuallyHidden> {card.name}</VisuallyHidden>
            </span>
          </Button>
        ) : (
          <div className="text-sm text-stone">
            {standing === "gone" ? <p>No longer in the shop</p> : null}
            {standing === "out_of_stock" ? (
              <TextLink href={alertHref} prefetch={false}>
                Tell me when it is back<VisuallyHidden> {card.name}</VisuallyHidden>
              </TextLink>
            ) : null}
            {standing === "sold" ? (
              <TextLink href={alertHref} prefetch={false}>
                Tell me about similar pieces<VisuallyHidden> to {card.name}</VisuallyHidden>
              </TextLink>
            ) : null}
          </div>
        )}
      </div>
    </li>
  );
}

/** Without a link: there is no page to go to. */
function GoneCard({ card, children }: { card: ProductCardProps; children: ReactNode }) {
  return (
    <div className="card" data-kind={card.kind} data-sold>
      <Picture
        small
        base={card.imageBase}
        alt={card.alt}
        dominant={card.dominant}
        sizes="(min-width:64rem) 23vw, 46vw"
      />
      <div className="corner">{children}</div>
      <p>{card.kind === "resale" ? card.conditionLine : card.brandName}</p>
      <h2 className="name text-stone">{card.name}</h2>
    </div>
  );
}
