import fs from "node:fs";
import path from "node:path";
import { isAlive } from "../processes";

/**
 * Who uses a server: one file per process in `<home>/claims`. The last one to leave stops it, so
 * that a second command may share the server of the first and either may end before the other.
 */
export function addClaim(home: string): void {
  fs.mkdirSync(folder(home), { recursive: true });
  fs.writeFileSync(path.join(folder(home), String(process.pid)), "");
}

/** Takes this process's claim away and says whether any living process still has one. */
export function dropClaim(home: string): { othersRemain: boolean } {
  fs.rmSync(path.join(folder(home), String(process.pid)), { force: true });
  const others = fs.readdirSync(folder(home)).filter((pid) => {
    if (isAlive(Number(pid))) return true;
    fs.rmSync(path.join(folder(home), pid), { force: true });
    return false;
  });
  return { othersRemain: others.length > 0 };
}

function folder(home: string): string {
  return path.join(home, "claims");
}
