import { READS } from "./label";

/** What reads bars out of the picture that a video shows. */
export type Detector = {
  detect(video: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
};

type Detectors = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

const FORMAT = "code_128";

/** The browser's own reader where it has one for our labels; elsewhere one that is loaded for it, from this shop alone. */
export async function findDetector(): Promise<Detector> {
  const own = (globalThis as { BarcodeDetector?: Detectors }).BarcodeDetector;
  if (own && (await own.getSupportedFormats()).includes(FORMAT))
    return new own({ formats: [FORMAT] });
  const { prepareZXingModule, readBarcodes } = await import("zxing-wasm/reader");
  const reader = new URL("zxing-wasm/reader/zxing_reader.wasm", import.meta.url).href;
  await prepareZXingModule({ overrides: { locateFile: () => reader }, fireImmediately: true });
  const canvas = document.createElement("canvas");
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  if (!brush) throw new Error("This browser draws no pictures");
  return {
    async detect(video) {
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      if (canvas.width === 0) return [];
      brush.drawImage(video, 0, 0);
      const picture = brush.getImageData(0, 0, canvas.width, canvas.height);
      const found = await readBarcodes(picture, READS);
      return found.map(({ text }) => ({ rawValue: text }));
    },
  };
}
