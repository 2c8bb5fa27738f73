import { spawnSync } from "node:child_process";
import { chromium } from "@playwright/test";
import { chromiumArguments } from "../support/chromium-arguments";

const usualNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * A Chromium that starts: undefined for Playwright's own, else the path of the system's, which is
 * installed from Debian's package where that is possible. Throws with what a person can do.
 */
export async function findChromium(): Promise<string | undefined> {
  if (await starts()) return undefined;
  const present = await firstThatStarts();
  if (present) return present;
  console.log("No Chromium here: installing Debian's package …");
  const problem = install();
  const installed = problem ? undefined : await firstThatStarts();
  if (installed) return installed;
  throw new Error(
    `No Chromium could be found or installed${problem ? ` (${problem})` : ""}. ` +
      "Install the package chromium, or run: npx playwright install --with-deps chromium",
  );
}

async function firstThatStarts(): Promise<string | undefined> {
  const given = process.env.CHROMIUM_PATH;
  const found = usualNames.map((name) => output("which", [name])).filter(Boolean);
  for (const candidate of [...(given ? [given] : []), ...found]) {
    if (await starts(candidate)) return candidate;
  }
  return undefined;
}

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
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
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
