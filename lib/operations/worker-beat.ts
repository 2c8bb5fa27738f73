import "server-only";
import type { Clock } from "../clock";
import { sql } from "../db";

/** How often a worker says that it lives, and for how long one is believed. */
export const BEAT_SECONDS = 15;
export const ALIVE_SECONDS = 60;

const DAY_MS = 86_400_000;

/** One worker's word that it lives. */
export type Beat = { readonly id: string; readonly startedAt: Date; readonly at: Date };

/** Makes a worker known, and sweeps those away that have not been heard of for a day. */
export async function firstBeat(clock: Clock): Promise<string> {
  const now = clock.now();
  await sql("DELETE FROM worker_beats WHERE at < $1", [new Date(now.getTime() - DAY_MS)]);
  const [made] = await sql<{ id: string }>(
    "INSERT INTO worker_beats (started_at, at) VALUES ($1, $1) RETURNING id",
    [now],
  );
  return made?.id ?? "";
}

/** Says that the worker still lives. */
export const beat = (id: string, clock: Clock) =>
  sql("UPDATE worker_beats SET at = $2 WHERE id = $1", [id, clock.now()]);

/** Beats until stopped; a beat that is missed for want of a database is made up for by the next. */
export async function startBeating(clock: Clock): Promise<{ stop(): Promise<void> }> {
  const id = await firstBeat(clock);
  const timer = setInterval(() => void beat(id, clock).catch(() => {}), BEAT_SECONDS * 1000);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await sql("DELETE FROM worker_beats WHERE id = $1", [id]);
    },
  };
}

/** The workers that live, oldest first. */
export function listWorkers(clock: Clock): Promise<Beat[]> {
  return sql<Beat>(
    `SELECT id, started_at AS "startedAt", at FROM worker_beats WHERE at > $1 ORDER BY started_at, id`,
    [new Date(clock.now().getTime() - ALIVE_SECONDS * 1000)],
  );
}
