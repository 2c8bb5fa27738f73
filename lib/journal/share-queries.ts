import "server-only";
import { sql } from "../db";
import { CARD_COLUMNS, cardOf, LIVE_ARTICLES, type CardRow } from "./internal/card-row";
import type { PlateView } from "./plates";

/** What the picture of a shared article shows; null where readers see no article at this address. */
export async function findSharedArticle(
  slug: string,
): Promise<{ title: string; topic: string | null; plate: PlateView } | null> {
  const [row] = await sql<CardRow>(
    `SELECT ${CARD_COLUMNS} FROM ${LIVE_ARTICLES} WHERE a.slug = $1`,
    [slug],
  );
  if (!row) return null;
  const { title, topic, plate } = cardOf(row);
  return { title, topic: topic?.name ?? null, plate };
}
