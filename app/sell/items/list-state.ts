import type { Route } from "next";
import { type OwnPiece, PIECE_GROUPS } from "@/lib/consignment/seller-view";
import type { ConsignmentState } from "@/lib/consignment/states";

type Group = {
  readonly name: string;
  readonly label: string;
  readonly states: readonly ConsignmentState[];
};

/** The group that the address names; null for all, and for whatever it is not. */
export function chosenGroup(show: unknown): Group | null {
  return PIECE_GROUPS.find(({ name }) => name === show) ?? null;
}

/** The list's address. */
export function groupHref(group: string | null, query: string): Route {
  const parameters = new URLSearchParams();
  if (group) parameters.set("show", group);
  if (query) parameters.set("q", query);
  return parameters.size === 0 ? "/sell/items" : `/sell/items?${parameters}`;
}

/** Pieces whose title, maker or number has the words. */
export function matching(pieces: readonly OwnPiece[], query: string): readonly OwnPiece[] {
  if (query === "") return pieces;
  const words = query.toLowerCase().split(/\s+/);
  return pieces.filter(({ title, maker, number }) => {
    const text = `${title ?? ""} ${maker ?? ""} ${number}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
