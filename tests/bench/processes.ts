import fs from "node:fs";
import { readIfThere } from "../../scripts/support/processes";

/** Linux counts CPU time in hundredths of a second, whatever the kernel's own clock. */
const TICK_MS = 10;

type Stat = { parent: number; ticks: number };

/**
 * CPU time, user and system, of a process and all processes under it, those that have ended
 * included; in milliseconds. Null where the system does not tell (it does on Linux).
 */
export function cpuOf(pid: number): number | null {
  const stats = new Map<number, Stat>();
  if (!fs.existsSync("/proc/self/stat")) return null;
  for (const name of fs.readdirSync("/proc")) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : null;
    if (stat) stats.set(Number(name), stat);
  }
  let ticks = 0;
  for (const id of stats.keys()) if (isUnder(id, pid, stats)) ticks += stats.get(id)?.ticks ?? 0;
  return ticks * TICK_MS;
}

/** The process that started this one, or null. */
export function parentOf(pid: number): number | null {
  return statOf(pid)?.parent ?? null;
}

function isUnder(pid: number, root: number, stats: ReadonlyMap<number, Stat>): boolean {
  for (let at = pid; at > 0; at = stats.get(at)?.parent ?? 0) if (at === root) return true;
  return false;
}

function statOf(pid: number): Stat | null {
  // The name in parentheses may hold anything; the numbers start after the last one.
  const text = readIfThere(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  if (fields.length < 15) return null;
  const [parent = 0, ...times] = [1, 11, 12, 13, 14].map((i) => Number(fields[i]));
  return { parent, ticks: times.reduce((sum, time) => sum + time, 0) };
}
