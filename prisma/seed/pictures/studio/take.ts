import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { printLabels } from "../curated/press";
import { develop } from "../darkroom/develop";
import { readExr } from "../darkroom/exr";
import { seedOf } from "../engine/noise";
import { installMakers } from "../makers";
import type { Options } from "./options";
import type { Planned } from "./plan";
import { whenStopped } from "./stopping";

const here = fileURLToPath(new URL("./", import.meta.url));
const size = { width: 960, height: 1200 };
const together = 3;

/** Where a developed picture waits until its set is whole. */
export function negativeOf({ shot, hash }: Planned, options: Options): string {
  return resolve(options.renders, `${shot.key}-${shot.n}-${hash}.png`);
}

function run(command: string, args: string[], folder: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const say = (text: Buffer) => {
      const lines = text.toString().split("\n");
      for (const line of lines) if (/FAILED|Error/.test(line)) console.error(line);
    };
    child.stdout.on("data", say);
    child.stderr.on("data", say);
    const goOn = whenStopped(() => child.kill());
    child.on("error", fail);
    child.on("exit", () => goOn());
    child.on("exit", (code) => (code === 0 ? done() : fail(new Error(`${command} gave ${code}`))));
  });
}

async function locked<T>(lock: string | undefined, work: () => Promise<T>): Promise<T> {
  if (lock === undefined) return work();
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      await wait(2000);
    }
  }
  const goOn = whenStopped(() => rmdirSync(lock));
  try {
    return await work();
  } finally {
    goOn();
    rmdirSync(lock);
  }
}

async function labelFiles(batch: Planned[], folder: string): Promise<string[][]> {
  const prints = await printLabels(
    batch.flatMap(({ shot }) => shot.labels),
    3,
  );
  let used = 0;
  return Promise.all(
    batch.map(({ shot }, i) =>
      Promise.all(
        shot.labels.map(async (_, j) => {
          const file = join(folder, `label-${i}-${j}.png`);
          await writeFile(file, prints[used++] ?? Buffer.alloc(0));
          return file;
        }),
      ),
    ),
  );
}

/** Renders and develops up to a handful of shots in one Blender. Returns how many came out. */
async function takeBatch(batch: Planned[], studio: string, options: Options): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "shots-"));
  try {
    const labels = await labelFiles(batch, folder);
    const shots = batch.map(({ shot }, i) => ({
      key: shot.key,
      view: shot.view,
      scene: shot.scene,
      ...(shot.wide?.render ?? size),
      facts: { ...shot.facts, seed: seedOf(shot.key), labels: labels[i] ?? [] },
      samples: options.samples,
      output: join(folder, String(i)),
    }));
    const job = join(folder, "job.json");
    await writeFile(job, JSON.stringify({ shots }));
    const args = [
      "-b",
      "-noaudio",
      "--factory-startup",
      "-P",
      join(studio, "render.py"),
      "--",
      job,
    ];
    const blender = process.env.BLENDER_PATH ?? "blender";
    await locked(options.lock, () => run(blender, args, folder));
    let out = 0;
    for (const [i, planned] of batch.entries()) {
      const file = join(folder, `${i}.exr`);
      if (!existsSync(file)) continue;
      const passes = readExr(await readFile(file));
      rmSync(file);
      const { width, height } = passes;
      const raw = { raw: { width, height, channels: 3 as const } };
      const pixels = await sharp(await develop(passes), raw)
        .png()
        .toBuffer();
      await writeFile(negativeOf(planned, options), pixels);
      out++;
    }
    return out;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function left(started: number, done: number, of: number): string {
  const minutes = Math.round(((Date.now() - started) / done) * ((of - done) / 60_000));
  return minutes > 90 ? `about ${(minutes / 60).toFixed(1)} h left` : `about ${minutes} min left`;
}

/** Takes the shots that have no negative yet. What fails is named and left for the next time. */
export async function takeShots(due: Planned[], options: Options): Promise<void> {
  const missing = due.filter((planned) => !existsSync(negativeOf(planned, options)));
  const now = missing.slice(0, options.limit);
  console.log(`${due.length} photographs due, ${missing.length} to take, ${now.length} this time`);
  if (now.length === 0) return;
  installMakers();
  mkdirSync(options.renders, { recursive: true });
  // The scenes as they are now, even if somebody goes on writing them.
  const studio = mkdtempSync(join(tmpdir(), "studio-"));
  cpSync(here, studio, { recursive: true });
  const started = Date.now();
  let done = 0;
  try {
    for (let i = 0; i < now.length; i += together) {
      const batch = now.slice(i, i + together);
      const out = await takeBatch(batch, studio, options);
      done += batch.length;
      const names = [...new Set(batch.map(({ shot }) => shot.key))].join(", ");
      const failed = batch.length - out;
      console.log(
        `${done}/${now.length} ${names}${failed ? `, ${failed} failed` : ""}, ${left(started, done, now.length)}`,
      );
    }
  } finally {
    rmSync(studio, { recursive: true });
  }
}
