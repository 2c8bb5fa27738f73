import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "@playwright/test";
import { decode, type Picture } from "../engine/raster";
import { labelCss, type LabelJob } from "./label";

const require = createRequire(import.meta.url);

function face(family: string, pack: string, file: string, style: string): string {
  const data = readFileSync(require.resolve(`@fontsource-variable/${pack}/files/${file}`)).toString(
    "base64",
  );
  return `@font-face{font-family:${family};font-style:${style};font-weight:100 900;font-stretch:75% 125%;src:url(data:font/woff2;base64,${data})}`;
}

function fonts(): string {
  return [
    face("Newsreader", "newsreader", "newsreader-latin-opsz-normal.woff2", "normal"),
    face("Newsreader", "newsreader", "newsreader-latin-opsz-italic.woff2", "italic"),
    face("Instrument", "instrument-sans", "instrument-sans-latin-standard-normal.woff2", "normal"),
  ].join("");
}

/** Text that is too wide for its line is set smaller rather than cut. Runs in the browser: no named inner functions. */
function shrinkToFit(): void {
  for (const label of document.querySelectorAll<HTMLElement>(".label")) {
    let em = Number.parseFloat(getComputedStyle(label).fontSize);
    const lines = [...label.querySelectorAll<HTMLElement>(".name, .net")];
    while (
      em > 6 &&
      (label.scrollHeight > label.clientHeight + 1 ||
        lines.some((line) => line.scrollWidth > line.clientWidth + 1))
    ) {
      em *= 0.97;
      label.style.fontSize = `${em}px`;
    }
  }
}

/** Sets labels in the shop's own faces: PNGs of `density` pixels a unit. */
export async function printLabels(jobs: LabelJob[], density: number): Promise<Buffer[]> {
  if (jobs.length === 0) return [];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: density });
    await page.setContent(
      `<style>${fonts()}${labelCss}body{margin:0;background:transparent}</style>${jobs.map((job) => job.html).join("")}`,
    );
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(shrinkToFit);
    const prints: Buffer[] = [];
    for (const label of await page.locator(".label").all()) {
      prints.push(await label.screenshot({ omitBackground: true }));
    }
    return prints;
  } finally {
    await browser.close();
  }
}

/** The same, as pictures to draw with. */
export async function pressLabels(jobs: LabelJob[], density: number): Promise<Picture[]> {
  return Promise.all((await printLabels(jobs, density)).map(decode));
}
