import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/link";

export type SoldNoticeProps = {
  /** An already written date, for instance "14 November". */
  soldOn?: string;
  similarHref?: string;
  children?: ReactNode;
};

/** Stands where the add-to-bag button stood. */
export function SoldNotice({ soldOn, similarHref, children }: SoldNoticeProps) {
  return (
    <div className="border-l-2 border-clay bg-clay-wash px-4 py-4">
      <p className="font-medium text-clay">{soldOn ? `Sold on ${soldOn}` : "Sold"}</p>
      <p className="mt-1 text-sm">
        {children ?? "There was one, and it has found its next owner. Its page stays as a record."}
      </p>
      {similarHref ? (
        <p className="mt-2 text-sm">
          <TextLink href={similarHref}>See similar pieces</TextLink>
        </p>
      ) : null}
    </div>
  );
}
