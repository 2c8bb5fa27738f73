import { spawn } from "node:child_process";
import readline from "node:readline";
import { root } from "./paths";
import { typescriptFlags } from "./typescript";

export type Child = {
  readonly name: string;
  /** Its process id; 0 where it could not be started. */
  readonly pid: number;
  /** Resolves with the first line that `pattern` finds, rejects when the process ends before. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with its last words when it ends without having been asked to. */
  readonly died: Promise<string>;
  /** Asks it to end and waits; when it does not within `patience` milliseconds, ends it. */
  stop(patience: number): Promise<void>;
};

type Options = {
  name: string;
  file: string;
  environment: Record<string, string>;
  onLine(line: string): void;
};

const TAIL = 40;

/** Starts one of the shop's processes. A Ctrl-C does not reach it: we end them in order. */
export function startChild({ name, file, environment, onLine }: Options): Child {
  const child = spawn(
    process.execPath,
    [...typescriptFlags, "--import", "./scripts/support/exit-with-parent.mjs", file],
    {
      cwd: root,
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...process.env, ...environment },
    },
  );
  const tail: string[] = [];
  const listeners = new Set<(line: string) => void>([onLine]);
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    readline.createInterface({ input: stream }).on("line", (line) => {
      tail.push(line);
      if (tail.length > TAIL) tail.shift();
      for (const listener of listeners) listener(line);
    });
  }
  let asked = false;
  const ended = new Promise<string>((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) =>
      resolve(
        [`${name} ended unexpectedly (${signal ?? `exit code ${code}`}).`, ...tail].join("\n"),
      ),
    );
  });
  return {
    name,
    pid: child.pid ?? 0,
    died: new Promise((resolve) => void ended.then((words) => asked || resolve(words))),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (line: string): void => {
          const found = pattern.exec(line);
          if (!found) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        tail.forEach(look);
        void ended.then((words) => reject(new Error(words)));
      }),
    stop: async (patience) => {
      asked = true;
      child.kill("SIGTERM");
      const forced = setTimeout(() => child.kill("SIGKILL"), patience);
      await ended;
      clearTimeout(forced);
    },
  };
}
