import type { ServerResponse } from "node:http";
import zlib from "node:zlib";
import type { Sink } from "./intercept";
import type { Encoding } from "./negotiate";

/** Compresses each piece as it comes and sends it on at once, so that a streamed page keeps flowing. */
export function compressingSink(
  encoding: Encoding,
  response: ServerResponse,
  write: (piece: Buffer) => boolean,
  end: () => void,
): Sink {
  const compressor =
    encoding === "gzip"
      ? zlib.createGzip({ level: 4, flush: zlib.constants.Z_SYNC_FLUSH })
      : zlib.createBrotliCompress({
          flush: zlib.constants.BROTLI_OPERATION_FLUSH,
          params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 },
        });
  compressor.on("data", (piece: Buffer) => {
    if (!write(piece)) compressor.pause();
  });
  compressor.on("end", end);
  compressor.on("error", () => response.destroy());
  // Whoever writes waits for the response to drain; the compressor is what it fills.
  compressor.on("drain", () => response.emit("drain"));
  response.on("drain", () => compressor.resume());
  response.on("close", () => compressor.destroy());
  return {
    write: (piece) => compressor.write(piece),
    end: () => void compressor.end(),
  };
}
