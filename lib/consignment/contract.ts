import { z } from "zod";
import { markdownsSchema } from "./markdowns";
import { splitSchema } from "./split";
import { waterfall, type WaterfallRow } from "./waterfall";

export const END_OUTCOMES = ["return", "donate", "convert"] as const;

/** A row of `consignment_contracts` as it is shown; its JSON is read once, here. */
export type Contract = {
  readonly round: number;
  readonly status: "proposed" | "accepted" | "refused" | "expired" | "replaced";
  readonly priceCents: number;
  readonly currency: string;
  readonly split: z.infer<typeof splitSchema>;
  readonly markdowns: z.infer<typeof markdownsSchema>;
  readonly floorCents: number;
  readonly termDays: number;
  readonly graceDays: number;
  readonly shipByDays: number;
  readonly endOutcome: (typeof END_OUTCOMES)[number];
  readonly creditBonusBp: number;
  readonly differences: string | null;
  readonly note: string | null;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly termsVersion: number | null;
  readonly acceptedAt: Date | null;
  readonly acceptedIp: string | null;
  readonly acceptedAs: AcceptedAs | null;
};

export type AcceptedAs = {
  readonly name: string;
  readonly piece: string;
  readonly address: readonly string[];
};

const acceptedAsSchema = z.object({
  name: z.string(),
  piece: z.string(),
  address: z.array(z.string()),
});

export type ContractRow = Omit<Contract, "split" | "markdowns" | "acceptedAs"> & {
  readonly split: unknown;
  readonly markdowns: unknown;
  readonly acceptedAs: unknown;
};

/** Reads a row's JSON. Throws where it is not what was written: contracts are never rewritten. */
export function contractOf(row: ContractRow): Contract {
  return {
    ...row,
    split: splitSchema.parse(row.split),
    markdowns: markdownsSchema.parse(row.markdowns),
    acceptedAs: row.acceptedAs === null ? null : acceptedAsSchema.parse(row.acceptedAs),
  };
}

const DAY_MS = 86_400_000;

export type ContractStep = WaterfallRow & {
  /** The moment from which it counts; null before the piece is listed. */
  readonly from: Date | null;
};

/** Every price of a contract and exactly what each means for its seller, with dates once the piece is listed. */
export function contractSteps(contract: Contract, listedAt: Date | null): ContractStep[] {
  const { priceCents: listPriceCents, floorCents, markdowns, split } = contract;
  return waterfall({ listPriceCents, floorCents, markdowns }, split, contract.creditBonusBp).map(
    (row) => ({
      ...row,
      from: listedAt && new Date(listedAt.getTime() + row.afterDays * DAY_MS),
    }),
  );
}

/** What becomes of a piece that does not sell, as a sentence's end. */
export const END_OUTCOME_TEXTS: Readonly<Record<Contract["endOutcome"], string>> = {
  return: "It is sent back to you",
  donate: "It is given away",
  convert: "It stays with the shop, without a share for you",
};
