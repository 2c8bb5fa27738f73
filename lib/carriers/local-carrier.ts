import "server-only";
import { createHash } from "node:crypto";
import { sql } from "../db";
import { renderPaper } from "../documents/render-paper";
import { err, ok } from "../result";
import type { Carrier, LabelRequest, Scan } from "./carrier";

const HOUR_MS = 3_600_000;
/** It collects what has a label by itself, and is with the addressee two days later. */
const COLLECTS_AFTER_MS = 4 * HOUR_MS;
const UNDER_WAY_MS = 48 * HOUR_MS;

type Booked = { tracking: string; made_at: Date; handed_at: Date; lost_at: Date | null };

/**
 * A carrier without an outside: it keeps its own book, draws its labels itself, and its parcels move by the clock. For
 * the demo, for tests, and for a shop that brings its parcels round by bicycle.
 */
export const localCarrier: Carrier = {
  key: "local",
  name: "Local carrier",

  async makeLabel(request) {
    const tracking = trackingOf(request.reference);
    await sql(
      `INSERT INTO local_parcels (tracking, reference, from_lines, to_lines, weight_grams, made_at, handed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (reference) DO NOTHING`,
      [
        tracking,
        request.reference,
        request.from,
        request.to,
        request.weightGrams,
        request.at,
        new Date(request.at.getTime() + COLLECTS_AFTER_MS),
      ],
    );
    return ok({ tracking, pdf: await drawLabel(request, tracking) });
  },

  async voidLabel(tracking, at) {
    await sql(
      `UPDATE local_parcels SET voided_at = $2 WHERE tracking = $1 AND voided_at IS NULL AND handed_at > $2`,
      [tracking, at],
    );
    return ok(undefined);
  },

  async track(tracking, now) {
    const [parcel] = await sql<Booked>(
      `SELECT tracking, made_at, handed_at, lost_at FROM local_parcels WHERE tracking = $1 AND voided_at IS NULL`,
      [tracking],
    );
    return parcel ? ok(scansOf(parcel).filter(({ at }) => at <= now)) : err("refused");
  },

  trackingUrl: () => null,
};

function scansOf({ made_at, handed_at, lost_at }: Booked): Scan[] {
  const way: Scan[] = [
    { code: "label_made", place: null, at: made_at },
    { code: "in_transit", place: "Collected in Portland, OR", at: handed_at },
    { code: "delivered", place: null, at: new Date(handed_at.getTime() + UNDER_WAY_MS) },
  ];
  if (!lost_at) return way;
  return [
    ...way.filter(({ at }) => at < lost_at),
    { code: "exception", place: "Not found at the depot", at: lost_at },
  ];
}

/**
 * Lets a parcel be a step further at once: collected, then delivered. For the demo, where nobody waits two days.
 * Returns false for one that it does not carry or has brought already.
 */
export async function moveLocalParcel(tracking: string, now: Date): Promise<boolean> {
  const moved = await sql(
    `UPDATE local_parcels SET handed_at = CASE WHEN handed_at > $2 THEN $2::timestamptz ELSE $2::timestamptz - $3::interval END
      WHERE tracking = $1 AND voided_at IS NULL AND lost_at IS NULL AND handed_at > $2::timestamptz - $3::interval
      RETURNING tracking`,
    [tracking, now, `${UNDER_WAY_MS / 1000} seconds`],
  );
  return moved.length > 0;
}

/** Twelve digits that follow from the reference, and one that tells a misread one: `LC 1234 5678 9012 3`. */
function trackingOf(reference: string): string {
  const digest = createHash("sha256").update(reference).digest();
  const digits = String(digest.readBigUInt64BE() % 10n ** 12n).padStart(12, "0");
  const sum = Array.from(digits, Number).reduce(
    (total, digit, at) => total + digit * (at % 2 ? 1 : 3),
    0,
  );
  return `LC${digits}${(10 - (sum % 10)) % 10}`;
}

async function drawLabel(
  { from, to, weightGrams, note, at }: LabelRequest,
  tracking: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return renderPaper({
    title: "Local carrier",
    reference: note,
    date: at,
    blocks: [
      { kind: "address", title: "To", lines: to },
      { kind: "barcode", text: tracking },
      {
        kind: "facts",
        rows: [
          { label: "Parcel", value: note },
          { label: "Weight", value: `${(weightGrams / 1000).toFixed(2)} kg` },
          { label: "From", value: from.join(", ") },
        ],
      },
    ],
    foot: "Stick this flat on the largest side; the bars must not go over an edge.",
  });
}
