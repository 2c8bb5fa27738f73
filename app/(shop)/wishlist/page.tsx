import type { Metadata } from "next";
import { cardProps } from "@/components/product/card-props";
import { AlertList } from "@/components/shop/alert-list";
import { WishCard, type WishCardProps } from "@/components/shop/wish-card";
import { ListForm } from "@/components/shop/list-form";
import { ButtonLink } from "@/components/ui/button";
import { CursorPagination } from "@/components/ui/cursor-pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { listAlerts, type OpenAlert } from "@/lib/alerts/queries";
import { parameter, startParameters, type QueryParameters } from "@/lib/list-page";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { countWishes, listWishes, type Wish } from "@/lib/wishes/queries";
import { z } from "zod";
import { changeWishlist, stopWaiting } from "./actions";
import { wishProblem } from "./wish-problems";

export const metadata: Metadata = { title: "Wishlist", robots: { index: false } };

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;

const query = z.object({ ...startParameters, problem: parameter(z.string()) });

type Props = { searchParams: Promise<QueryParameters> };

export default async function WishlistPage({ searchParams }: Props) {
  const actor = await currentActor();
  const { problem, ...start } = query.parse(await searchParams);
  const [wishes, count, alerts, kept] = await Promise.all([
    listWishes(actor, start),
    countWishes(actor),
    actor.kind === "guest" ? [] : listAlerts(actor),
    keptAnswer("wishlist"),
  ]);
  const refusal = wishProblem(problem) ?? Object.values(kept?.error ?? {}).flat()[0];
  const text = refusal ?? kept?.notice;
  return (
    <div className="page-shell">
      <PageHeading title="Wishlist" intro={count > 0 ? intro(count, actor.kind) : null} />
      {text ? (
        <Notice tone={refusal ? "warning" : "success"} live className="mb-8">
          {text}
        </Notice>
      ) : null}
      <ListForm action={changeWishlist}>
        {wishes.rows.length > 0 ? (
          <ul className="grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-3 md:gap-x-6 lg:grid-cols-4 lg:gap-x-8 lg:gap-y-14">
            {wishes.rows.map((wish) => (
              <WishCard key={wish.wishId} {...wishCard(wish)} />
            ))}
          </ul>
        ) : (
          <NoWishes more={count > 0} signedIn={actor.kind !== "guest"} />
        )}
      </ListForm>
      <CursorPagination
        label="Pages of your wishlist"
        previousHref={wishes.previous && `/wishlist?before=${wishes.previous}`}
        nextHref={wishes.next && `/wishlist?after=${wishes.next}`}
        className="mt-12"
      />
      <Waiting alerts={alerts} />
    </div>
  );
}

function intro(count: number, kind: "guest" | "user" | "staff") {
  const things = count === 1 ? "One thing" : `${count} things`;
  if (kind !== "guest") return <p>{things}, kept with your account.</p>;
  return (
    <p>
      {things}, kept in this browser. <TextLink href="/sign-in?next=/wishlist">Sign in</TextLink> to
      have them on your other devices too.
    </p>
  );
}

function Waiting({ alerts }: { alerts: readonly OpenAlert[] }) {
  return (
    <ListForm action={stopWaiting}>
      {alerts.length > 0 ? (
        <section aria-labelledby="waiting" className="mt-20">
          <h2 id="waiting" className="display mb-4 text-2xl">
            We will write to you
          </h2>
          <AlertList
            items={alerts.map(({ id, kind, name, slug, inShop }) => ({
              id,
              kind,
              name,
              href: inShop ? `/products/${slug}` : null,
            }))}
          />
        </section>
      ) : null}
    </ListForm>
  );
}

function wishCard({ card, inShop }: Wish): WishCardProps {
  const soldOut = card.kind === "resale" ? "sold" : "out_of_stock";
  return {
    id: card.id,
    card: cardProps(card),
    standing: inShop ? (card.inStock ? "for_sale" : soldOut) : "gone",
    alertHref: `/alerts/new?product=${card.id}`,
  };
}

function NoWishes({ more, signedIn }: { more: boolean; signedIn: boolean }) {
  if (more) {
    return (
      <EmptyState title="Nothing more here">
        The list ends here. <TextLink href="/wishlist">Back to its beginning</TextLink>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Nothing kept yet"
      action={
        <>
          <ButtonLink href="/shop">See the shop</ButtonLink>
          <ButtonLink href="/resale" variant="secondary">
            See resale
          </ButtonLink>
        </>
      }
    >
      <p>
        Press the heart on anything you would like to come back to. It is kept here, with its price
        and whether it can still be bought.
      </p>
      {signedIn ? null : (
        <p className="mt-3">
          Kept something while signed in?{" "}
          <TextLink href="/sign-in?next=/wishlist">Sign in</TextLink> to see it.
        </p>
      )}
    </EmptyState>
  );
}
