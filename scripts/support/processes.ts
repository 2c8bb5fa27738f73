import fs from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** Whether a process with this id exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Asks `condition` every 25 ms until it says yes; false when `milliseconds` have passed. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  milliseconds: number,
): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await condition()) return true;
    await delay(25);
  }
  return condition();
}

/**
 * Runs `work` while no other process of this checkout holds `file`. A lock whose process has died
 * is taken over.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const taken = await until(() => tryLock(file), 120_000);
  if (!taken) throw new Error(`Another process has been holding ${file} for two minutes.`);
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function tryLock(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = Number(readIfThere(file));
  if (holder && !isAlive(holder)) fs.rmSync(file, { force: true });
  return false;
}

/** A file's text, or an empty string when there is none. */
export function readIfThere(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
