import { parseArgs } from "node:util";

export type Options = {
  /** Print JSON on stdout and nothing else there. */
  readonly json: boolean;
  readonly pages: boolean;
  readonly purchases: boolean;
  /** Seconds per page measurement. */
  readonly seconds: number;
  /** Orders of one run, one buyer after the other and eight at a time. */
  readonly alone: number;
  readonly crowd: number;
  /** How often the runs of eight alternate between random goods and one. */
  readonly rounds: number;
  /** Races for a one-of-a-kind piece. */
  readonly races: number;
};

const USAGE = "npm run bench [-- --json] [--quick] [--only pages|purchases]";

/** What was asked on the command line. Throws with the usage when it cannot be understood. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      only: { type: "string" },
    },
  });
  const { json, quick, only } = values;
  if (only !== undefined && only !== "pages" && only !== "purchases") throw new Error(USAGE);
  const size = quick
    ? { seconds: 2, alone: 40, crowd: 80, rounds: 1, races: 2 }
    : { seconds: 8, alone: 200, crowd: 320, rounds: 3, races: 10 };
  return { json, pages: only !== "purchases", purchases: only !== "pages", ...size };
}
