import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { npm } from "./npm.mjs";
import { root } from "./root.mjs";
import { step } from "./step.mjs";

const lockfile = path.join(root, "package-lock.json");
const stamp = path.join(root, "node_modules", ".necessite-lock");

/** Installs the packages when `node_modules` is missing or is not what `package-lock.json` says. */
export async function ensureDependencies() {
  const text = fs.readFileSync(lockfile, "utf8");
  const hash = createHash("sha256").update(text).digest("hex");
  if (read(stamp) === hash) return;
  const wanted = JSON.parse(text).packages;
  if (!installedMatches(wanted)) {
    // Development packages too, whatever NODE_ENV says: the build and the tests need them.
    const flags = ["--include=dev", "--loglevel=error"];
    const command = isComplete(wanted) ? ["ci"] : ["install", "--no-save"];
    await step("dependencies", () => npm([...command, ...flags]));
  }
  fs.writeFileSync(stamp, hash);
}

/**
 * Whether the lockfile names the packages of every platform. One that was written where a registry
 * lacked some of them does not, and `npm ci` refuses it; `npm install` keeps to all it does name.
 */
function isComplete(wanted) {
  return Object.entries(wanted).every(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).every(
      (name) => wanted[`node_modules/${name}`] || wanted[`${place}/node_modules/${name}`],
    ),
  );
}

/** Compares with npm's own record of what it installed, so that a hand-made `npm install` counts. */
function installedMatches(wanted) {
  const record = read(path.join(root, "node_modules", ".package-lock.json"));
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place || (entry.optional && !installed[place])) return true;
    return installed[place]?.version === entry.version;
  });
}

function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
