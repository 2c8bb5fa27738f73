import type { CreditLine } from "@/lib/credit/queries";

const texts: Readonly<Record<string, string>> = {
  tenders_held: "Set aside or spent for order",
  tenders_released: "Given back: nothing came of order",
  refund: "Given back for order",
  credit_grant: "From us",
};

/** What moved store credit, in words; the reason where staff gave it. */
export function creditText({ kind, memo }: Pick<CreditLine, "kind" | "memo">): string {
  const text = texts[kind] ?? "What your pieces earned";
  return kind === "credit_grant" && memo ? `${text}: ${memo}` : text;
}
