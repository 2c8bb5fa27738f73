import { execFileSync, spawnSync } from "node:child_process";

/** Who runs the server: nothing to say for an ordinary user, PostgreSQL's own user for root. */
export type Account = { uid?: number; gid?: number };

/** PostgreSQL refuses to run as root, so root lends it the user `postgres`, made when missing. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const known = lookUp("postgres") ?? create() ?? lookUp("nobody");
  if (!known) {
    throw new Error(
      "PostgreSQL does not run as root, and no user could be made for it. " +
        "Start as an ordinary user, add a user named postgres, or set DATABASE_URL.",
    );
  }
  return known;
}

/** Whether that account can go through every folder down to `target`. Asked of the system itself. */
export function canReach(account: Account, target: string): boolean {
  return spawnSync("test", ["-r", target], { ...account, cwd: "/" }).status === 0;
}

function create(): Account | null {
  spawnSync("groupadd", ["--system", "postgres"], { stdio: "ignore" });
  spawnSync("useradd", ["--system", "--gid", "postgres", "postgres"], { stdio: "ignore" });
  return lookUp("postgres");
}

function lookUp(name: string): Account | null {
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}
