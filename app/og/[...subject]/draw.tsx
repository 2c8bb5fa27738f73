import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { cardForm, ShareCard } from "@/components/seo/share-card";
import { drawingSvg } from "@/lib/catalog/drawing-svg";
import { pngAsJpeg, storedAsJpeg } from "@/lib/media/as-jpeg";
import type { Card } from "./card-of";

const SIZE = { width: 1200, height: 630 };

const FONTS = join(process.cwd(), "node_modules/@fontsource");
const font = (path: string) => readFile(join(FONTS, path));
const faces = Promise.all([
  font("newsreader/files/newsreader-latin-400-normal.woff"),
  font("instrument-sans/files/instrument-sans-latin-400-normal.woff"),
]);

const dataUri = (type: string, bytes: Uint8Array | string): string =>
  `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;

/** Which of a picture's files is large enough. */
const WIDTH_OF = { tall: 720, wide: 1024 };

/** Draws a card: a JPEG, since a photograph is far lighter so than as PNG. */
export async function draw({ look, picture, ...words }: Card): Promise<Uint8Array<ArrayBuffer>> {
  const [newsreader, sans] = await faces;
  const form = cardForm(picture?.form ?? null);
  const jpeg =
    picture && form.picture > 0
      ? await storedAsJpeg(
          `${picture.base}-${WIDTH_OF[picture.form]}.webp`,
          form.picture,
          SIZE.height,
        )
      : null;
  const signed = look
    ? {
        paper: look.paper,
        ink: look.ink,
        width: look.wordmark.width,
        height: look.wordmark.height,
        wordmark: dataUri("image/svg+xml", drawingSvg(look.wordmark, look.ink, look.accent)),
      }
    : null;
  const response = new ImageResponse(
    <ShareCard
      {...words}
      form={form}
      picture={jpeg && dataUri("image/jpeg", jpeg)}
      signed={signed}
    />,
    {
      ...SIZE,
      fonts: [
        { name: "Newsreader", data: newsreader, weight: 400, style: "normal" },
        { name: "Instrument Sans", data: sans, weight: 400, style: "normal" },
      ],
    },
  );
  return pngAsJpeg(new Uint8Array(await response.arrayBuffer()));
}
