import { blur } from "./field";
import { turnAt } from "./form";
import { type Canvas, type Layer, prepare, type Prepared } from "./layer";
import { diffuse, type Finish, fresnel, room } from "./light";
import { at, clamp, smooth } from "./noise";
import { type Frame, hexToLinear, type Picture, rasterPaint, sample, within } from "./raster";

interface Point {
  nx: number;
  ny: number;
  nz: number;
  /** Where a decal is read, in drawing units. */
  u: number;
  v: number;
}

function pointAt(p: Prepared, frame: Frame, x: number, y: number, out: Point): void {
  const { win, relief, layer } = p;
  const px = x - win.x0;
  const py = y - win.y0;
  const gx =
    at(relief, py * win.w + Math.min(px + 1, win.w - 1)) -
    at(relief, py * win.w + Math.max(px - 1, 0));
  const gy =
    at(relief, Math.min(py + 1, win.h - 1) * win.w + px) -
    at(relief, Math.max(py - 1, 0) * win.w + px);
  let nx = -gx * 0.5;
  let ny = -gy * 0.5;
  let nz = 1;
  const ux = x / frame.scale + frame.left;
  const uy = y / frame.scale + frame.top;
  out.u = ux;
  out.v = uy;
  const form = layer.form;
  if (form.kind === "flat") {
    nx += form.nx ?? 0;
    ny += form.ny ?? 0;
  } else if (form.kind === "turned") {
    let turn = turnAt(form.profile, uy);
    let side = clamp((ux - form.cx) / Math.max(1, turn.radius), -0.999, 0.999);
    let front = Math.sqrt(1 - side * side);
    turn = turnAt(form.profile, uy - turn.radius * form.sag * front);
    side = clamp((ux - form.cx) / Math.max(1, turn.radius), -0.999, 0.999);
    front = Math.sqrt(1 - side * side);
    out.u = form.cx + Math.asin(side) * turn.radius;
    out.v = uy - turn.radius * form.sag * front;
    nx += side;
    ny += -turn.slope;
    nz = Math.max(0.02, front);
  }
  const length = Math.hypot(nx, ny, nz);
  out.nx = nx / length;
  out.ny = ny / length;
  out.nz = nz / length;
}

interface Behind {
  clear: Float32Array;
  hazy: Float32Array;
}

function channels(canvas: Canvas, sigma: number): Float32Array {
  const { w, h, rgb } = canvas;
  const out = new Float32Array(rgb.length);
  for (let c = 0; c < 3; c += 1) {
    const one = new Float32Array(w * h);
    for (let i = 0; i < one.length; i += 1) one[i] = at(rgb, i * 3 + c);
    const soft = blur(one, w, h, sigma);
    for (let i = 0; i < one.length; i += 1) out[i * 3 + c] = at(soft, i);
  }
  return out;
}

const texel = new Float32Array(4);

function shadeInto(
  canvas: Canvas,
  p: Prepared,
  painted: Picture | null,
  behind: Behind | null,
): void {
  const { layer, win, mask } = p;
  const { scale: s, left, top } = canvas.frame;
  const base = hexToLinear(layer.fill);
  const tint = layer.glass ? hexToLinear(layer.glass.tint) : base;
  const point: Point = { nx: 0, ny: 0, nz: 1, u: 0, v: 0 };
  const albedo = new Float32Array(3);
  for (let y = win.y0; y < win.y0 + win.h; y += 1) {
    for (let x = win.x0; x < win.x0 + win.w; x += 1) {
      const cover = at(mask, (y - win.y0) * win.w + x - win.x0) * (layer.opacity ?? 1);
      if (cover === 0) continue;
      pointAt(p, canvas.frame, x, y, point);
      let finish: Finish = layer.finish;
      let solid = layer.glass ? 0 : 1;
      albedo[0] = base[0];
      albedo[1] = base[1];
      albedo[2] = base[2];
      if (painted) {
        const o = ((y - win.y0) * win.w + x - win.x0) * 4;
        const a = at(painted.data, o + 3);
        for (let c = 0; c < 3; c += 1)
          albedo[c] = at(albedo, c) * (1 - a) + at(painted.data, o + c);
        solid = Math.max(solid, a);
      }
      for (const decal of layer.decals ?? []) {
        const k = decal.picture.w / decal.width;
        sample(
          decal.picture,
          (point.u - decal.x + decal.width / 2) * k - 0.5,
          (point.v - decal.y) * k - 0.5,
          texel,
        );
        const a = texel[3] ?? 0;
        if (a < 0.01) continue;
        for (let c = 0; c < 3; c += 1) albedo[c] = at(albedo, c) * (1 - a) + at(texel, c);
        solid = Math.max(solid, a);
        if (decal.finish && a > 0.5) finish = decal.finish;
      }
      const tone = layer.texture?.tone?.(x / s + left, y / s + top) ?? 1;
      const { nx, ny, nz } = point;
      const rx = 2 * nz * nx;
      const ry = 2 * nz * ny;
      const rz = 2 * nz * nz - 1;
      const shine = room(rx, ry, rz, finish.rough);
      const mirror = fresnel(finish.gloss, nz, finish.rough);
      const light = diffuse(nx, ny, nz, finish.wrap ?? 0.15);
      const rim = (finish.sheen ?? 0) * (1 - nz) ** 2 * (0.6 + light * 0.6);
      const through = solid < 1 && layer.glass && behind ? layer.glass : null;
      const o = (y * canvas.w + x) * 3;
      for (let c = 0; c < 3; c += 1) {
        const own = at(albedo, c) * tone;
        let value = finish.metal
          ? own * shine * (0.82 + 0.18 * light)
          : own * light * (1 - mirror * 0.6) + shine * mirror + rim * (0.25 + own);
        if (through && behind) {
          const bend = nx * 46 * s;
          const sx = clamp(Math.round(x - bend), 0, canvas.w - 1);
          const sy = clamp(Math.round(y - ny * 20 * s), 0, canvas.h - 1);
          const bo = (sy * canvas.w + sx) * 3 + c;
          const back =
            at(behind.clear, bo) * (1 - through.haze) + at(behind.hazy, bo) * through.haze;
          const path = through.depth * (0.55 + 0.45 / Math.max(0.22, nz) ** 0.7);
          const pass = at(tint, c) ** path;
          const glow =
            smooth(0.15, 0.8, nx) * (1 - smooth(0.86, 1, nx)) * 0.5 * at(tint, c) ** (path * 0.55);
          const body = at(tint, c) ** 0.6 * light * through.haze * 0.35;
          const inner = back * pass * (1 - through.haze * 0.35) + glow + body;
          value = value * solid + (inner * (1 - mirror) + shine * mirror) * (1 - solid);
        }
        canvas.rgb[o + c] = at(canvas.rgb, o + c) * (1 - cover) + value * cover;
      }
    }
  }
}

/** Paints layers on the canvas in order, each lit by the same room. */
export async function renderLayers(canvas: Canvas, layers: Layer[]): Promise<void> {
  for (const layer of layers) {
    const prepared = await prepare(canvas, layer);
    if (!prepared) continue;
    const painted = layer.paint
      ? await rasterPaint(within(canvas.frame, prepared.win), layer.paint)
      : null;
    const behind = layer.glass
      ? {
          clear: Float32Array.from(canvas.rgb),
          hazy: layer.glass.haze > 0 ? channels(canvas, 18 * canvas.frame.scale) : canvas.rgb,
        }
      : null;
    shadeInto(canvas, prepared, painted, behind);
  }
}
