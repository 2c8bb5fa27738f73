import fs from "node:fs";
import pg from "pg";
import { percentiles, type Percentiles } from "../percentiles";

/** What one thing that was done cost. */
export type Lap = {
  /** Milliseconds from sending a statement to its last row, added up over the statements. */
  readonly database: number;
  /** Milliseconds of CPU that PostgreSQL spent on them; null where the system does not say. */
  readonly cpu: number | null;
  readonly statements: number;
};

export type Stopwatch = { lap<T>(work: () => Promise<T>): Promise<{ lap: Lap; value: T }> };

type Query = (...parameters: unknown[]) => unknown;

/** Times everything that this process asks of PostgreSQL over the one connection whose server process is `pid`. */
export function startStopwatch(pid: number): Stopwatch {
  let [database, statements] = [0, 0];
  const client = pg.Client.prototype as unknown as { query: Query };
  const { query } = client;
  const note = (from: number): void => {
    database += performance.now() - from;
    statements += 1;
  };
  client.query = function timed(this: pg.Client, ...parameters: unknown[]): unknown {
    const from = performance.now();
    const last = parameters.at(-1);
    // A pool hands its own callback over; a client of a transaction waits for a promise.
    if (typeof last === "function") {
      const done = last as Query;
      const noted = (...results: unknown[]): unknown => {
        note(from);
        return done(...results);
      };
      return query.apply(this, [...parameters.slice(0, -1), noted]);
    }
    const answer = query.apply(this, parameters);
    return answer instanceof Promise ? answer.finally(() => note(from)) : answer;
  };
  return {
    lap: async (work) => {
      [database, statements] = [0, 0];
      const before = cpuOf(pid);
      const value = await work();
      const after = cpuOf(pid);
      const cpu = before === null || after === null ? null : after - before;
      return { lap: { database, cpu, statements }, value };
    },
  };
}

/** CPU milliseconds of a process so far, to the microsecond; Linux only. */
function cpuOf(pid: number): number | null {
  try {
    return Number(fs.readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return null;
  }
}

/** Figures of many laps. */
export type Figures = Percentiles & {
  readonly name: string;
  readonly aim: number;
  /** CPU milliseconds of PostgreSQL that half of them stayed under; null where unknown. */
  readonly cpu: number | null;
  readonly statements: number;
  readonly laps: number;
};

export function figuresOf(name: string, aim: number, laps: readonly Lap[]): Figures {
  const cpu = laps.flatMap((lap) => lap.cpu ?? []);
  return {
    name,
    aim,
    ...percentiles(laps.map((lap) => lap.database)),
    cpu: cpu.length > 0 ? percentiles(cpu).p50 : null,
    statements: percentiles(laps.map((lap) => lap.statements)).p50,
    laps: laps.length,
  };
}
