import { chromiumWithCamera, findChromium } from "./chromium";
import type { Outcome } from "./outcome";
import { freshReport, readReport } from "./reports";
import { runLoudly } from "./run-loudly";

type Report = { stats: { expected: number; unexpected: number; flaky: number } };

/** The journeys in a real Chromium, against a shop of their own (`scripts/e2e-shop.ts`). */
export async function endToEnd(): Promise<Outcome> {
  const chromium = await findChromium();
  const camera = chromiumWithCamera();
  const file = freshReport("e2e");
  const code = await runLoudly(
    ["node_modules/@playwright/test/cli.js", "test", "--reporter", "list,json"],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      ...(chromium && { CHROMIUM_PATH: chromium }),
      ...(camera && { CAMERA_CHROMIUM_PATH: camera }),
    },
  );
  return readReport(file, code, (text) => {
    const { stats } = JSON.parse(text) as Report;
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}
