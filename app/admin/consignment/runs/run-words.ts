import { DECLINE_REASONS } from "@/lib/consignment/decline-reasons";

const KINDS: Readonly<Record<string, string>> = {
  steps: "Price steps",
  deadlines: "Deadlines",
  terms: "Ends of terms",
  settlements: "Settlements",
  payouts: "Payouts",
  bulk: "Done by staff to many pieces",
};

const PARTS: Readonly<Record<string, string>> = {
  lowered: "Prices lowered",
  unreadable: "Steps that cannot be read",
  offers: "Offers ended",
  parcels: "Agreements ended, not sent in time",
  requotes: "Re-quotes ended",
  failed: "Could not be dealt with",
  intoGrace: "Terms over",
  returning: "To go back",
  donated: "Given away",
  converted: "Kept by the shop",
  held: "Left alone, being paid for",
  refused: "Not done",
  offer: "Offered",
  photographs: "Asked for better photographs",
  receive: "Received",
};

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** What a run was about. */
export const kindWords = (kind: string): string => KINDS[kind] ?? sentence(kind);

/** What a part of its report says: words of our own, or the part's name as words. */
export function partWords(part: string): string {
  const declined = Object.entries(DECLINE_REASONS).find(([code]) => part === `decline_${code}`);
  if (declined) return `Declined: ${declined[1].charAt(0).toLowerCase()}${declined[1].slice(1)}`;
  return PARTS[part] ?? sentence(part.replace(/([A-Z])/g, " $1").toLowerCase());
}
