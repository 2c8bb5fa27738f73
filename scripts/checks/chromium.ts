import { spawnSync } from "node:child_process";
import { chromium } from "@playwright/test";
import { chromiumArguments } from "../support/chromium-arguments";

/** Chromium without its windows: the same pages, in less than half of the time. It opens no camera. */
const SHELL = "chromium-headless-shell";
const WHOLE = "chromium";
const usualNames = [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * A Chromium that starts: undefined for Playwright's own, else the path of the system's, which is
 * installed from Debian's package where that is possible. Throws with what a person can do.
 */
export async function findChromium(): Promise<string | undefined> {
  if (await starts()) return undefined;
  const given = await firstThatStarts([process.env.CHROMIUM_PATH ?? "", path(SHELL)]);
  if (given && path(WHOLE)) return given;
  console.log(`No ${SHELL} and ${WHOLE} here: installing Debian's packages …`);
  const problem = install();
  const found = await firstThatStarts(usualNames.map(path));
  if (found) return found;
  throw new Error(
    `No Chromium could be found or installed${problem ? ` (${problem})` : ""}. ` +
      "Install the package chromium-headless-shell, or run: npx playwright install --with-deps chromium",
  );
}

/** The Chromium for what needs a camera, where it is installed. */
export const chromiumWithCamera = (): string | undefined => path(WHOLE) || undefined;

async function firstThatStarts(candidates: readonly string[]): Promise<string | undefined> {
  for (const candidate of candidates) if (candidate && (await starts(candidate))) return candidate;
  return undefined;
}

const path = (name: string): string => output("which", [name]);

async function starts(executablePath?: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: chromiumArguments(),
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** What stood in the way, or null. */
function install(): string | null {
  if (!output("which", ["apt-get"])) return "there is no apt-get";
  const root = process.getuid?.() === 0;
  if (!root && spawnSync("sudo", ["-n", "true"]).status !== 0) return "it takes root to install it";
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", SHELL, WHOLE]]) {
    const command = [...(root ? [] : ["sudo", "-n"]), "apt-get", ...args];
    const done = spawnSync("env", ["DEBIAN_FRONTEND=noninteractive", ...command], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (done.status !== 0) return done.stderr.trim().split("\n").at(-1) ?? "apt-get failed";
  }
  return null;
}

function output(command: string, args: string[]): string {
  return spawnSync(command, args, { encoding: "utf8" }).stdout?.trim() ?? "";
}
