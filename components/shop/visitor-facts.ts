import type { ReactNode } from "react";

/** What `/api/visitor` says: everything on a cached page that is about this visitor or this moment. */
export type VisitorFacts = {
  readonly bag: number;
  /** Ids of the products in the bag, and of those on the wishlist. */
  readonly bagProducts: readonly string[];
  readonly wishes: readonly string[];
  /** When the account last took an avoid-list; null where it has none. */
  readonly avoid: string | null;
  readonly signedIn: boolean;
  readonly staff: boolean;
  /** The signed-in person's address, where the product that was asked about cannot be bought. */
  readonly email: string | null;
  readonly stock: { readonly free: number; readonly onHand: number } | null;
  /** Added on the device, where its avoid-list has something to say. */
  readonly marks?: Marks | undefined;
};

/** What the device's avoid-list says of products, by id: on a card, and in full. Drawn by avoid-marks.tsx. */
export type Marks = Readonly<
  Record<string, { readonly card: ReactNode; readonly note: ReactNode }>
>;
