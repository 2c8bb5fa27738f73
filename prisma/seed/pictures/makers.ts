import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("./", import.meta.url));
const needed = ["onnxruntime-node", "fontkit", "wawoff2"];

/** What takes the grain out of photographs and reads faces is large and only makers need it: installed on first use. */
export function installMakers(): void {
  if (needed.every((name) => existsSync(`${folder}node_modules/${name}`))) return;
  console.log("Installing what only picture makers need (about 430 MB on disk)");
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
}
