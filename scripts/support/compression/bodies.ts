import { hash } from "node:crypto";
import { promisify } from "node:util";
import zlib from "node:zlib";
import type { Encoding } from "./negotiate";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

export type Body = string | Buffer;

/** A body that was sent before: its tag, and its compressed forms once somebody asked for them. */
export type Known = {
  readonly key: string;
  readonly etag: string;
  readonly encoded: Partial<Record<Encoding, Buffer | Promise<Buffer>>>;
  bytes: number;
};

/**
 * Bodies by their content, so that neither a query string nor a copied page is compressed twice and
 * nothing here can be out of date. The least recently used go when `maxBytes` is exceeded.
 *
 * A page comes out of Next's cache as the same string each time, and V8 finds a string it has seen
 * by identity; bytes from files are found by digest.
 */
export class KnownBodies {
  readonly #known = new Map<string, Known>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** What is known of this body; it is remembered from now on. */
  find(body: Body): Known {
    const key = typeof body === "string" ? body : hash("sha1", body);
    const known = this.#known.get(key);
    if (known) {
      this.#known.delete(key);
      this.#known.set(key, known);
      return known;
    }
    const etag = `W/"${hash("sha1", body, "base64url")}"`;
    const fresh: Known = { key, etag, encoded: {}, bytes: 0 };
    this.#known.set(key, fresh);
    this.#grow(fresh, key.length);
    return fresh;
  }

  /** The compressed form: at once when it was made before, else a promise that all askers share. */
  encode(known: Known, body: Body, encoding: Encoding): Buffer | Promise<Buffer> {
    known.encoded[encoding] ??= this.#make(known, body, encoding);
    return known.encoded[encoding];
  }

  async #make(known: Known, body: Body, encoding: Encoding): Promise<Buffer> {
    const made = await compress(body, encoding);
    known.encoded[encoding] = made;
    if (this.#known.get(known.key) === known) this.#grow(known, made.length);
    return made;
  }

  #grow(known: Known, bytes: number): void {
    known.bytes += bytes;
    this.#bytes += bytes;
    for (const [key, oldest] of this.#known) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#known.delete(key);
      this.#bytes -= oldest.bytes;
    }
  }
}

/** Better than a compression per request could afford, since it is done once. */
function compress(body: Body, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return gzip(body, { level: 8 });
  const quality = { [zlib.constants.BROTLI_PARAM_QUALITY]: 7 };
  return brotli(body, { params: quality });
}
