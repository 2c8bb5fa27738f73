import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/** Runs npm quietly in the checkout; its output is shown only when it fails. */
export function npm(args) {
  const cli = process.env.npm_execpath;
  const [file, first] = cli?.endsWith(".js") ? [process.execPath, [cli]] : ["npm", []];
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...first, ...args, "--no-audit", "--no-fund", "--no-progress"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      shell: file === "npm" && process.platform === "win32",
      // Prisma's installer downloads a native engine unless it is told that there is one.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => reject(new Error(`npm could not be run: ${error.message}`)));
    child.on("close", (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`npm ${args[0]} failed:\n${output.trim()}`));
    });
  });
}
