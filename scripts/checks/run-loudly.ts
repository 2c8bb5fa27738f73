import { spawn } from "node:child_process";
import { root } from "../support/paths";

/** Runs this Node in the checkout with its output going straight to the terminal; the exit code. */
export function runLoudly(
  args: string[],
  environment: Record<string, string> = {},
): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
