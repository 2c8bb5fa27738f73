import { fbm, random, smooth } from "../engine/noise";
import type { Motif } from "./motif";
import { react, sampled } from "./reaction";

/** Spots as two substances make them when one feeds the other: crowded on one side, sparse on the other. */
export const spots: Motif = ({ width, height }, seed) => {
  const next = random(seed);
  const field = react({
    width: 320,
    height: 200,
    steps: 5200,
    seed: next,
    feed: (x, y) => 0.036 - 0.0135 * smooth(0.15, 0.95, x + fbm(x * 3 + 5, y * 3, 2) * 0.35),
    kill: (x) => 0.0648 - 0.0032 * smooth(0.1, 1, x),
  });
  const size = width * height;
  const clay = new Float32Array(size);
  const deep = new Float32Array(size);
  const halo = new Float32Array(size);
  const ground = new Float32Array(size);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      const v = sampled(field, (x / width) * 320, (y / height) * 200);
      clay[i] = smooth(0.155, 0.185, v);
      deep[i] = smooth(0.265, 0.3, v + fbm(x / 40, y / 40, 2) * 0.03);
      halo[i] = smooth(0.05, 0.07, v) * 0.55;
      ground[i] = 0.5 + 0.45 * (1 - x / width) + fbm(x / 300, y / 60, 2) * 0.2;
    }
  }
  return {
    paper: "#f4eadc",
    inks: [
      { color: "#ecd2b8", mask: ground, thin: 0.12 },
      { color: "#e3ac92", mask: halo, off: [1, 1] },
      { color: "#b5573a", mask: clay, off: [-1, 1], thin: 0.05 },
      { color: "#6b2f3a", mask: deep, off: [1, 0], thin: 0.04 },
    ],
  };
};

/** The same two substances, fed so that their spots grow into walls: a labyrinth, as in brain coral. */
export const labyrinth: Motif = ({ width, height }, seed) => {
  const next = random(seed);
  const field = react({
    width: 320,
    height: 200,
    steps: 6500,
    seed: next,
    feed: (x, y) => 0.034 + 0.012 * smooth(0.15, 0.75, Math.hypot(x - 0.55, (y - 0.5) * 0.7)),
    kill: () => 0.0615,
  });
  const size = width * height;
  const wall = new Float32Array(size);
  const core = new Float32Array(size);
  const ground = new Float32Array(size);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      const v = sampled(field, (x / width) * 320, (y / height) * 200);
      wall[i] = smooth(0.15, 0.18, v);
      core[i] = smooth(0.255, 0.285, v);
      ground[i] =
        0.5 + 0.4 * smooth(0.1, 0.75, Math.hypot(x / width - 0.55, (y / height - 0.5) * 0.7));
    }
  }
  return {
    paper: "#f2ebdb",
    inks: [
      { color: "#d5d3b2", mask: ground, thin: 0.1 },
      { color: "#7f9470", mask: wall, off: [1, 1], thin: 0.08 },
      { color: "#34483a", mask: core, off: [-1, 0], thin: 0.05 },
    ],
  };
};
