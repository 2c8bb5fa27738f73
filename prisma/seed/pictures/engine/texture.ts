import type { Texture } from "./layer";
import { cell, fbm, noise } from "./noise";

/** Materials seen close: relief in drawing units and changes of tone. */

export function weave(pitch: number, depth: number): Texture {
  return {
    height: (x, y) => {
      const u = x + fbm(x / 50, y / 160, 2) * pitch;
      const v = y + fbm(x / 160, y / 50, 2) * pitch;
      const i = Math.floor(u / pitch);
      const j = Math.floor(v / pitch);
      const over =
        (i + j) % 2 === 0 ? Math.sin((v / pitch) * Math.PI) : Math.sin((u / pitch) * Math.PI);
      return (
        depth * (Math.abs(over) * 0.7 + cell(i, 3) * 0.5 + cell(4, j) * 0.5) +
        fbm(x / 40, y / 40, 2) * depth
      );
    },
    tone: (x, y) =>
      0.96 + cell(Math.floor(x / pitch), 11) * 0.04 + cell(12, Math.floor(y / pitch)) * 0.04,
  };
}

/** Brushed wool or felt: short fibres and a soft unevenness. */
export function wool(depth = 1): Texture {
  return {
    height: (x, y) =>
      depth *
      (fbm(x / 7, y / 7, 3) * 2.2 + fbm(x / 2.4, y / 2.4, 2) * 1.1 + fbm(x / 60, y / 90, 2) * 4),
    tone: (x, y) => 1 + fbm(x / 3, y / 3, 2) * 0.14 + fbm(x / 90, y / 90, 2) * 0.08,
  };
}

export function twill(pitch: number, depth: number, contrast = 0.12): Texture {
  return {
    height: (x, y) =>
      depth * Math.abs(Math.sin(((x * 0.72 + y) / pitch) * Math.PI)) +
      fbm(x / 30, y / 30, 2) * depth,
    tone: (x, y) =>
      1 -
      contrast / 2 +
      contrast * Math.abs(Math.sin(((x * 0.72 + y) / pitch) * Math.PI)) +
      fbm(x / 4, y / 22, 3) * contrast * 1.6,
  };
}

/** Silk and satin: almost smooth, with long slow ripples. */
export const silk: Texture = {
  height: (x, y) => fbm(x / 46, y / 190, 3) * 9 + fbm(x / 3, y / 3, 1) * 0.12,
};

/** Stocking stitch: columns of small Vs. */
export function knit(width: number, depth: number): Texture {
  const pitch = width * 0.74;
  return {
    height: (x, y) => {
      const u = x / width;
      const f = Math.abs(u - Math.floor(u) - 0.5) * 2;
      const row = (y + f * pitch * 0.75) / pitch;
      const t = row - Math.floor(row);
      return (
        depth * (Math.sin(t * Math.PI) * 0.8 + (1 - Math.abs(f - 0.45) * 1.6) * 0.8) +
        fbm(x / 3, y / 3, 2) * depth * 0.5 +
        fbm(x / 70, y / 70, 2) * 5
      );
    },
    tone: (x, y) => {
      const u = x / width;
      const f = Math.abs(u - Math.floor(u) - 0.5) * 2;
      return (f > 0.9 ? 0.86 : 1) + fbm(x / 5, y / 5, 2) * 0.12;
    },
  };
}

/** Grain leather: rounded cells parted by fine creases. */
export function leather(pitch: number, depth: number): Texture {
  return {
    height: (x, y) => {
      const u = x / pitch;
      const v = y / pitch;
      const i = Math.floor(u);
      const j = Math.floor(v);
      let near = 9;
      for (let a = -1; a <= 1; a += 1) {
        for (let b = -1; b <= 1; b += 1) {
          const dx = i + a + cell(i + a, j + b) - u;
          const dy = j + b + cell(i + a + 90, j + b + 31) - v;
          near = Math.min(near, dx * dx + dy * dy);
        }
      }
      return depth * (1 - near) + fbm(x / 60, y / 60, 3) * depth * 3;
    },
    tone: (x, y) => 1 + fbm(x / 50, y / 50, 3) * 0.14,
  };
}

export const suede: Texture = {
  height: (x, y) => fbm(x / 2.6, y / 4, 2) * 1.6 + fbm(x / 40, y / 30, 2) * 4,
  tone: (x, y) => 1 + fbm(x / 36, y / 24, 3) * 0.36 + fbm(x / 3, y / 3, 2) * 0.16,
};

/** Long grain with growth rings, running along x. */
export function wood(angle: number, contrast: number): Texture {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const ring = (x: number, y: number) => {
    const u = x * c + y * s;
    const v = y * c - x * s;
    const bend = fbm(u / 320, v / 90, 3) * 60;
    return (v + bend) / 13;
  };
  return {
    height: (x, y) => fbm((x * c + y * s) / 60, (y * c - x * s) / 2, 2) * 0.5,
    tone: (x, y) => {
      const t = ring(x, y);
      const f = t - Math.floor(t);
      const pores = fbm((x * c + y * s) / 34, (y * c - x * s) / 1.7, 2);
      return (
        1 -
        contrast * (0.5 - Math.abs(f - 0.5)) +
        pores * contrast * 0.7 +
        fbm(x / 120, y / 120, 2) * contrast * 0.6
      );
    },
  };
}

/** Glazed stoneware: speckle and slow change of colour. */
export function glaze(speck: number): Texture {
  return {
    height: (x, y) => fbm(x / 60, y / 60, 3) * 2.4,
    tone: (x, y) => {
      const spot = noise(x / 3.1, y / 3.1);
      return 1 + fbm(x / 70, y / 46, 3) * 0.24 - (spot > 0.84 ? speck * (spot - 0.84) * 5 : 0);
    },
  };
}

export const paper: Texture = {
  height: (x, y) => fbm(x / 2.6, y / 2.6, 2) * 0.4 + fbm(x / 120, y / 160, 2) * 5,
  tone: (x, y) => 1 + fbm(x / 2, y / 9, 2) * 0.05,
};

export const stone: Texture = {
  height: (x, y) => fbm(x / 5, y / 5, 3) * 1.1,
  tone: (x, y) => 1 + fbm(x / 9, y / 9, 3) * 0.14 + fbm(x / 80, y / 24, 3) * 0.12,
};
