import type { Metadata } from "next";
import { PieceCard } from "@/components/sell/piece-card";
import { SellerChecklist } from "@/components/sell/seller-checklist";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { PageHeading } from "@/components/ui/page-heading";
import { TabLinks } from "@/components/ui/tabs";
import { expectationOf } from "@/lib/consignment/expectations";
import { listOwnPieces } from "@/lib/consignment/seller-queries";
import { type OwnPiece, PIECE_GROUPS } from "@/lib/consignment/seller-view";
import { SellFrame } from "../frame";
import { requireSeller } from "../require-seller";
import { chosenGroup, matching, groupHref } from "./list-state";

export const metadata: Metadata = { title: "Your pieces", robots: { index: false } };

// Rendered in one piece: nobody's pieces belong into a shell that is shared.
export const instant = false;

type Props = { searchParams: Promise<{ show?: string | string[]; q?: string | string[] }> };

export default async function PiecesPage({ searchParams }: Props) {
  const { actor, consignor } = await requireSeller("/sell/items");
  const [{ show, q }, all] = await Promise.all([searchParams, listOwnPieces(actor)]);
  const query = typeof q === "string" ? q.trim().slice(0, 80) : "";
  const group = chosenGroup(show);
  const found = matching(all, query);
  const shown = group ? found.filter(({ status }) => group.states.includes(status)) : found;
  return (
    <SellFrame current="/sell/items">
      <PageHeading
        title="Your pieces"
        aside={<ButtonLink href="/sell/items/new">Offer a piece</ButtonLink>}
      />
      <SellerChecklist consignor={consignor} />
      {all.length === 0 ? (
        <EmptyState
          title="Nothing offered yet"
          action={<ButtonLink href="/sell/items/new">Offer your first piece</ButtonLink>}
        >
          A piece needs photographs by daylight, its measurements, and a word about everything that
          is wrong with it. We answer within 48 hours.
        </EmptyState>
      ) : (
        <>
          <form action="/sell/items" role="search" className="mb-5 flex max-w-form gap-2">
            {group ? <input type="hidden" name="show" value={group.name} /> : null}
            <label htmlFor="q" className="sr-only">
              Title, maker or number
            </label>
            <Input
              id="q"
              name="q"
              type="search"
              defaultValue={query}
              placeholder="Title or number"
              maxLength={80}
            />
            <Button type="submit" variant="secondary">
              Find
            </Button>
          </form>
          <TabLinks
            label="Pieces by state"
            items={[
              {
                href: groupHref(null, query),
                label: "All",
                count: found.length,
                current: group === null,
              },
              ...PIECE_GROUPS.map(({ name, label, states }) => ({
                href: groupHref(name, query),
                label,
                count: found.filter(({ status }) => (states as readonly string[]).includes(status))
                  .length,
                current: group?.name === name,
              })),
            ]}
          />
          <PieceList pieces={shown} query={query} />
        </>
      )}
    </SellFrame>
  );
}

function PieceList({ pieces, query }: { pieces: readonly OwnPiece[]; query: string }) {
  if (pieces.length === 0)
    return (
      <p className="py-10 text-stone">
        {query === "" ? "None of your pieces stands there." : `No piece matches “${query}” here.`}
      </p>
    );
  return (
    <>
      <h2 className="sr-only">Pieces</h2>
      <ul>
        {pieces.map((piece) => (
          <PieceCard key={piece.number} piece={piece} expected={expectationOf(piece)} />
        ))}
      </ul>
    </>
  );
}
