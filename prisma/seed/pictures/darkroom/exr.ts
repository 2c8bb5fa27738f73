/** Reads what the studio writes: one-part, uncompressed, 32-bit scan-line OpenEXR. */

export interface Passes {
  width: number;
  height: number;
  /** Linear planes by pass and channel, as "Combined.R", top row first. */
  planes: Map<string, Float32Array>;
}

const MAGIC = 20000630;

function text(bytes: Buffer, at: number): string {
  return bytes.toString("latin1", at, bytes.indexOf(0, at));
}

/** Names of a channel list: name, then 16 bytes of type and sampling, until an empty name. */
function channelNames(bytes: Buffer, from: number): string[] {
  const names: string[] = [];
  for (let at = from; bytes[at] !== 0;) {
    const name = text(bytes, at);
    at += name.length + 1;
    if (bytes.readInt32LE(at) !== 2) throw new Error(`EXR channel ${name} is not 32-bit float`);
    names.push(name);
    at += 16;
  }
  return names;
}

/** Parses a file's bytes. Throws on files of another kind. */
export function readExr(bytes: Buffer): Passes {
  if (bytes.readInt32LE(0) !== MAGIC) throw new Error("Not an OpenEXR file");
  let at = 8;
  let names: string[] = [];
  let [width, height] = [0, 0];
  while (bytes[at] !== 0) {
    const name = text(bytes, at);
    at += name.length + 1;
    at += text(bytes, at).length + 1;
    const size = bytes.readInt32LE(at);
    at += 4;
    if (name === "channels") names = channelNames(bytes, at);
    if (name === "compression" && bytes[at] !== 0) throw new Error("Compressed EXR");
    if (name === "dataWindow") {
      width = bytes.readInt32LE(at + 8) - bytes.readInt32LE(at) + 1;
      height = bytes.readInt32LE(at + 12) - bytes.readInt32LE(at + 4) + 1;
    }
    at += size;
  }
  const first = at + 1 + height * 8;
  const planes = names.map((name) => [name, new Float32Array(width * height)] as const);
  const line = 8 + width * names.length * 4;
  for (let y = 0; y < height; y++) {
    let from = first + y * line + 8;
    for (const [, plane] of planes) {
      const row = bytes.subarray(from, from + width * 4);
      plane.set(new Float32Array(new Uint8Array(row).buffer), y * width);
      from += width * 4;
    }
  }
  const short = (name: string) => name.slice(name.indexOf(".") + 1);
  return { width, height, planes: new Map(planes.map(([name, plane]) => [short(name), plane])) };
}
