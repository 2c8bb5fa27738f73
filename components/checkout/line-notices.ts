import { noticesOf, type BagLine } from "@/lib/cart/bag";
import { formatCents } from "@/lib/money";

/** What changed about a line since it was put in the bag, in sentences. */
export function lineNotices(line: BagLine, currency: string): string[] {
  return noticesOf(line).map((notice) => {
    switch (notice.kind) {
      case "gone":
        return line.isPiece
          ? "This piece is not free any more: somebody else is paying for it, or it is sold. Remove it to go on with the rest."
          : "This is out of stock for now. Remove it to go on with the rest.";
      case "short":
        return `Only ${notice.available} of these are left. Choose a smaller quantity to go on.`;
      case "price":
        return `The price changed from ${formatCents(notice.fromCents, currency)} to ${formatCents(notice.toCents, currency)} since you put it in.`;
    }
  });
}
