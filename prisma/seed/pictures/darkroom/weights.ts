/** A trained tensor: its shape and values. */
export interface Tensor {
  dims: number[];
  data: Float32Array;
}

function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/**
 * Reads Open Image Denoise's archive of weights (TZA, version 2): a table of named tensors behind
 * their data, 32- or 16-bit. Throws on other files.
 */
export function readWeights(bytes: Buffer): Map<string, Tensor> {
  if (bytes.readUInt16LE(0) !== 0x41d7 || bytes[2] !== 2) throw new Error("Not a TZA file");
  let at = Number(bytes.readBigUInt64LE(4));
  const count = bytes.readUInt32LE(at);
  at += 4;
  const tensors = new Map<string, Tensor>();
  for (let i = 0; i < count; i++) {
    const length = bytes.readUInt16LE(at);
    const name = bytes.toString("utf8", at + 2, at + 2 + length);
    at += 2 + length;
    const rank = bytes.readUInt8(at);
    at += 1;
    const dims = Array.from({ length: rank }, (_, d) => bytes.readUInt32LE(at + d * 4));
    at += rank * 5;
    const wide = String.fromCharCode(bytes.readUInt8(at)) === "f";
    const from = Number(bytes.readBigUInt64LE(at + 1));
    at += 9;
    const size = dims.reduce((a, b) => a * b, 1);
    const data = Float32Array.from({ length: size }, (_, v) =>
      wide ? bytes.readFloatLE(from + v * 4) : half(bytes.readUInt16LE(from + v * 2)),
    );
    tensors.set(name, { dims, data });
  }
  return tensors;
}
