// What every npm script calls: `node scripts/run.mjs NAME [arguments]`. It runs on old Nodes too and
// needs no package, because it is what installs them; the command itself runs under Node 24 and tsx.
import { spawn } from "node:child_process";
import path from "node:path";
import { commands } from "./bootstrap/commands.mjs";
import { ensureDependencies } from "./bootstrap/dependencies.mjs";
import { ensureNode } from "./bootstrap/node.mjs";
import { root } from "./bootstrap/root.mjs";

const [name = "", ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`Unknown command "${name}". One of: ${Object.keys(commands).join(", ")}.`);
  process.exit(1);
}

try {
  const node = await ensureNode();
  await ensureDependencies();
  run(node, command);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

function run(node, { file, database }) {
  const target = database ? ["scripts/with-services.ts", file] : [file];
  const child = spawn(
    node,
    ["--import", "tsx", "--import", "./scripts/support/allow-server-only.mjs", ...target, ...rest],
    {
      cwd: root,
      stdio: "inherit",
      env: {
        ...process.env,
        // Tools that look for `node` on the path find the same one.
        PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ""}`,
      },
    },
  );
  // A terminal sends Ctrl-C to both of us: the child decides, we only wait for it.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  followNpm(() => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  child.on("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
}

/** A signal to npm ends npm and its shell, but does not reach us: their end is what we can see. */
function followNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}
