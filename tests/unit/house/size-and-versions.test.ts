import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "../../../scripts/support/paths";

type Versions = Record<string, string>;
type Manifest = { dependencies: Versions; devDependencies: Versions };
type Lockfile = { packages: Record<string, { version?: string }> };

const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));
const manifest = read("package.json") as Manifest;
const lockfile = read("package-lock.json") as Lockfile;

const written = /\.(tsx?|mts|mjs|cjs|css)$/;
/** Data and machine-written text may be as long as they are. */
const excepted = /^(lib\/generated|prisma\/seed\/data)\//;
const MOST_LINES = 250;

it(`has no file of more than ${MOST_LINES} lines`, () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  const files = tracked.filter((file) => written.test(file) && !excepted.test(file));
  expect(files.length).toBeGreaterThan(50);
  const long = files
    .filter((file) => fs.existsSync(path.join(root, file)))
    .map((file) => ({ file, lines: fs.readFileSync(path.join(root, file), "utf8").split("\n") }))
    .filter(({ lines }) => lines.length - 1 > MOST_LINES)
    .map(({ file, lines }) => `${file}: ${lines.length - 1}`);
  expect(long).toEqual([]);
});

it("names every package by one exact version", () => {
  const { dependencies, devDependencies } = manifest;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

it("keeps Prisma's packages at one version", () => {
  const { dependencies } = manifest;
  const names = ["@prisma/client", "@prisma/adapter-pg", "@prisma/driver-adapter-utils"];
  for (const name of names) expect(dependencies[name]).toBe(dependencies.prisma);
  expect(dependencies["@prisma/schema-engine-wasm"]).toMatch(`${dependencies.prisma}-`);
});

// Below these, a known hole is open.
it.each([
  ["next", "16.4.6"],
  ["react", "19.2.6"],
  ["sharp", "0.35.5"],
  ["next-auth", "4.24.15"],
  ["nodemailer", "8.0.5"],
  ["stripe", "23.1.0"],
])("installs %s %s or later, everywhere in the tree", (name, floor) => {
  const installed = Object.entries(lockfile.packages)
    .filter(([place]) => place.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version ?? "");
  expect(installed.length).toBeGreaterThan(0);
  for (const version of installed) expect(compare(version, floor)).toBeGreaterThanOrEqual(0);
});

/** Difference of two versions of three numbers: below zero when `a` is older. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) =>
    version.split(".").map((part) => parseInt(part, 10)),
  );
  const at = [0, 1, 2].find((i) => left?.[i] !== right?.[i]) ?? 0;
  return (left?.[at] ?? 0) - (right?.[at] ?? 0);
}
