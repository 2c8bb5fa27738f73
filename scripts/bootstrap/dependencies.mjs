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
  const hash = createHash("sha256").update(fs.readFileSync(lockfile)).digest("hex");
  if (read(stamp) === hash) return;
  if (!installedMatches()) {
    // Development packages too, whatever NODE_ENV says: the build and the tests need them.
    await step("dependencies", () => npm(["ci", "--include=dev", "--loglevel=error"]));
  }
  fs.writeFileSync(stamp, hash);
}

/** Compares with npm's own record of what it installed, so that a hand-made `npm install` counts. */
function installedMatches() {
  const record = read(path.join(root, "node_modules", ".package-lock.json"));
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(fs.readFileSync(lockfile, "utf8")).packages;
  return Object.entries(wanted).every(([name, entry]) => {
    if (!name || (entry.optional && !installed[name])) return true;
    return installed[name]?.version === entry.version;
  });
}

function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
