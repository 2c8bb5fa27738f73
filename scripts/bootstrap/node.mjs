import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { npm } from "./npm.mjs";
import { root } from "./root.mjs";
import { step } from "./step.mjs";

const WANTED = "24.21.0";
const tools = path.join(root, ".tools");

/** Path of a Node that satisfies `engines`: this one, the one fetched before, or npm's package of it. */
export async function ensureNode() {
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  const least = Number(/\d+/.exec(engines.node)?.[0]);
  if (Number(process.versions.node.split(".")[0]) >= least) return process.execPath;
  const had = fetched();
  if (had) return had;
  return step(`Node ${WANTED} (this one is ${process.version})`, async () => {
    const platform = process.platform === "win32" ? "win" : process.platform;
    // The package per platform holds the binary itself; `node` needs an install script to find it.
    for (const name of [`node-${platform}-${process.arch}`, "node"]) {
      const failure = await install(name);
      if (!failure && fetched()) return fetched();
    }
    throw new Error(
      `Node ${engines.node} is needed and could not be fetched from npm. Install Node ${WANTED} and start again.`,
    );
  });
}

async function install(name) {
  fs.mkdirSync(tools, { recursive: true });
  const manifest = { private: true, allowScripts: { node: true } };
  fs.writeFileSync(path.join(tools, "package.json"), JSON.stringify(manifest));
  try {
    await npm(["install", "--prefix", tools, "--save-exact", `${name}@${WANTED}`]);
    return null;
  } catch (error) {
    return error;
  }
}

function fetched() {
  const folder = path.join(tools, "node_modules");
  const platform = process.platform === "win32" ? "win" : process.platform;
  const binary = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  return [`node-${platform}-${process.arch}`, "node"]
    .map((name) => path.join(folder, name, binary))
    .find((file) => fs.existsSync(file) && version(file) === `v${WANTED}`);
}

function version(file) {
  return spawnSync(file, ["--version"], { encoding: "utf8" }).stdout?.trim();
}
