import { parseArgs } from "node:util";

/** What `npm run pictures` can be told. */
export interface Options {
  only: string[] | undefined;
  force: boolean;
  samples: number;
  /** At most so many photographs this time. */
  limit: number;
  /** Only take photographs; the shop keeps what it shows. */
  apart: boolean;
  /** Where negatives are kept until a thing's whole set is there. */
  renders: string;
  /** A folder that is made while Blender runs, for machines where more than one takes pictures. */
  lock: string | undefined;
}

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      force: { type: "boolean", default: false },
      samples: { type: "string", default: "14" },
      limit: { type: "string", default: "100000" },
      apart: { type: "boolean", default: false },
      renders: { type: "string", default: ".data/pictures" },
      lock: { type: "string" },
    },
  });
  return {
    only: values.only?.split(","),
    force: values.force,
    samples: Number(values.samples),
    limit: Number(values.limit),
    apart: values.apart,
    renders: values.renders,
    lock: values.lock,
  };
}
