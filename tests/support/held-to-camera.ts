import sharp from "sharp";

export const CAMERA = { width: 1280, height: 720 } as const;

export type Hand = {
  /** How far the sheet is turned. Degrees. */
  readonly tilt: number;
  /** How wide the sheet is in the picture, 1 being all of it. */
  readonly near: number;
  /** How far it is out of focus. Pixels. */
  readonly blur: number;
};

const DESK = "#6f665c";

/** The upper part of a sheet as a camera sees it: held over a desk a little askew, not quite in focus, in poor light. JPEG. */
export async function heldToCamera(sheet: Buffer, { tilt, near, blur }: Hand): Promise<Buffer> {
  const { width, height } = CAMERA;
  const across = Math.round(width * near);
  const upper = await sharp(sheet)
    .resize({ width: across })
    .extract({ left: 0, top: 0, width: across, height: Math.round(across * 0.55) })
    .toBuffer();
  const held = await sharp(upper).rotate(tilt, { background: DESK }).toBuffer();
  const size = await sharp(held).metadata();
  const shown = { width: Math.min(size.width, width), height: Math.min(size.height, height) };
  const [left, top] = [(size.width - shown.width) / 2, (size.height - shown.height) / 2];
  const cut = await sharp(held)
    .extract({ left: Math.floor(left), top: Math.floor(top), ...shown })
    .toBuffer();
  const noise = await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#000",
      noise: { type: "gaussian", mean: 128, sigma: 18 },
    },
  })
    .png()
    .toBuffer();
  const shade = Buffer.from(
    `<svg width="${width}" height="${height}"><defs><linearGradient id="s"><stop stop-color="#fff"/><stop offset="1" stop-color="#999"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/></svg>`,
  );
  const lit = await sharp({ create: { width, height, channels: 3, background: DESK } })
    .composite([{ input: cut, gravity: "centre" }])
    .png()
    .toBuffer();
  return sharp(lit)
    .composite([
      { input: shade, blend: "multiply" },
      { input: noise, blend: "soft-light" },
    ])
    .blur(blur)
    .jpeg({ quality: 70 })
    .toBuffer();
}
