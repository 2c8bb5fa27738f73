import Link from "next/link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { Price } from "@/components/ui/price";
import type { Expectation } from "@/lib/consignment/expectations";
import { type OwnPiece, STATE_TEXTS } from "@/lib/consignment/seller-view";
import type { ConsignmentState } from "@/lib/consignment/states";
import { PrivatePhoto } from "./private-photo";

const TONES: Partial<Record<ConsignmentState, BadgeTone>> = {
  changes_requested: "warning",
  offered: "clay",
  accepted: "clay",
  requoted: "clay",
  in_grace: "warning",
  listed: "success",
  sold: "success",
  settled: "success",
  blocked: "error",
};

/** The state of a piece as a word on a wash. */
export function PieceState({ status }: { status: ConsignmentState }) {
  return <Badge tone={TONES[status]}>{STATE_TEXTS[status]}</Badge>;
}

export type PieceCardProps = { piece: OwnPiece; expected: Expectation };

/** One piece in its seller's list; the title is the link, the card its target. Sits in a `<ul>`. */
export function PieceCard({ piece, expected }: PieceCardProps) {
  const { number, status, title, photoId, dominant, priceCents, currency, unread } = piece;
  const href =
    status === "draft"
      ? (`/sell/items/${number}/edit/piece` as const)
      : (`/sell/items/${number}` as const);
  return (
    <li className="group relative flex gap-4 border-b border-hairline py-4">
      <PrivatePhoto id={photoId} alt="" dominant={dominant} className="w-18 shrink-0 sm:w-20" />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h3 className="font-medium wrap-anywhere">
            <Link
              href={href}
              className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
            >
              {title ?? "Untitled"}
            </Link>
          </h3>
          {priceCents === null ? null : <Price cents={priceCents} currency={currency} />}
        </div>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-stone">
          <PieceState status={status} />
          <span className="tabular-nums">{number}</span>
          {unread > 0 ? (
            <Badge tone="moss">{unread === 1 ? "1 new message" : `${unread} new messages`}</Badge>
          ) : null}
        </p>
        <p className="mt-1.5 text-sm">
          {expected.what}
          {expected.by ? (
            <>
              {" "}
              By <DateTime iso={expected.by.toISOString()} />.
            </>
          ) : null}
        </p>
      </div>
    </li>
  );
}
