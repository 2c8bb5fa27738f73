import { type ChildProcess, spawn } from "node:child_process";
import { root } from "./paths";

const running = new Set<ChildProcess>();

/** Ends what `runQuietly` has under way, for a launcher that is asked to stop in the middle. */
export function stopQuietRuns(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** Runs this Node in the checkout; what it prints is returned, and shown only when it fails. */
export function runQuietly(
  args: string[],
  environment: Record<string, string> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...environment },
    });
    running.add(child);
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      running.delete(child);
      if (code === 0) resolve(output);
      else reject(new Error(`node ${args.join(" ")} failed:\n${output.trim()}`));
    });
  });
}
