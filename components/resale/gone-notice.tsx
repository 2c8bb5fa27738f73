import { DateTime } from "@/components/ui/date-time";
import { Price } from "@/components/ui/price";

export type GoneNoticeProps = {
  /** Null where a piece is not here for another reason than a sale. */
  sale: { priceCents: number; currency: string; soldAt: string } | null;
};

/** Stands where the add-to-bag button stood. */
export function GoneNotice({ sale }: GoneNoticeProps) {
  return (
    <div className="border-l-2 border-clay bg-clay-wash px-4 py-4">
      <p className="font-medium text-clay">
        {sale ? (
          <>
            Sold on <DateTime iso={sale.soldAt} /> for{" "}
            <Price cents={sale.priceCents} currency={sale.currency} />
          </>
        ) : (
          "Not for sale at the moment"
        )}
      </p>
      <p className="mt-1 text-sm">
        {sale
          ? "There was one, and it has found its next owner. Its page stays here as a record."
          : "It is not on our shelf. Its page stays here as a record."}
      </p>
    </div>
  );
}
