import { block, int } from "./protobuf";
import type { Tensor } from "./weights";

/** Numbers of onnx.proto3: AttributeProto.type and TensorProto.data_type. */
const kind = { int: 2, string: 3, ints: 7, float: 1 } as const;

function ints(name: string, values: number[]): Buffer {
  return block(5, block(1, name), ...values.map((v) => int(8, v)), int(20, kind.ints));
}

function word(name: string, value: string): Buffer {
  return block(5, block(1, name), block(4, value), int(20, kind.string));
}

function node(op: string, from: string[], to: string, ...attributes: Buffer[]): Buffer {
  return block(1, ...from.map((f) => block(1, f)), block(2, to), block(4, op), ...attributes);
}

function tensor(name: string, { dims, data }: Tensor): Buffer {
  const raw = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return block(5, ...dims.map((d) => int(1, d)), int(2, kind.float), block(8, name), block(9, raw));
}

function port(field: number, name: string, dims: number[]): Buffer {
  const shape = block(2, ...dims.map((d) => block(1, int(1, d))));
  return block(field, block(1, name), block(2, block(1, int(1, kind.float), shape)));
}

/**
 * Open Image Denoise's U-Net as an ONNX model for one size: convolutions of 3 × 3, four halvings, and
 * back up with what was seen at each size on the way down. Width and height are multiples of 16.
 */
export function networkOf(weights: Map<string, Tensor>, width: number, height: number): Buffer {
  const nodes: Buffer[] = [];
  const conv = (name: string, from: string, straight = false): string => {
    const sum = straight ? "output" : `${name}.sum`;
    const inputs = [from, `${name}.weight`, `${name}.bias`];
    nodes.push(node("Conv", inputs, sum, ints("kernel_shape", [3, 3]), ints("pads", [1, 1, 1, 1])));
    if (straight) return sum;
    nodes.push(node("Relu", [sum], name));
    return name;
  };
  const halve = (from: string): string => {
    const to = `${from}.half`;
    nodes.push(node("MaxPool", [from], to, ints("kernel_shape", [2, 2]), ints("strides", [2, 2])));
    return to;
  };
  const join = (from: string, seen: string): string => {
    const nearest = [
      word("mode", "nearest"),
      word("nearest_mode", "floor"),
      word("coordinate_transformation_mode", "asymmetric"),
    ];
    nodes.push(node("Resize", [from, "", "twice"], `${from}.twice`, ...nearest));
    const axis = block(5, block(1, "axis"), int(3, 1), int(20, kind.int));
    nodes.push(node("Concat", [`${from}.twice`, seen], `${from}.joined`, axis));
    return `${from}.joined`;
  };
  const one = halve(conv("enc_conv1", conv("enc_conv0", "input")));
  const two = halve(conv("enc_conv2", one));
  const three = halve(conv("enc_conv3", two));
  const four = halve(conv("enc_conv4", three));
  let up = conv("enc_conv5b", conv("enc_conv5a", four));
  for (const [level, seen] of [three, two, one, "input"].entries()) {
    const name = `dec_conv${4 - level}`;
    up = conv(`${name}b`, conv(`${name}a`, join(up, seen)));
  }
  conv("dec_conv0", up, true);
  const channels = weights.get("enc_conv0.weight")?.dims[1] ?? 3;
  const twice = { dims: [4], data: Float32Array.of(1, 1, 2, 2) };
  const graph = block(
    7,
    ...nodes,
    block(2, "denoise"),
    ...[...weights, ["twice", twice] as const].map(([name, t]) => tensor(name, t)),
    port(11, "input", [1, channels, height, width]),
    port(12, "output", [1, 3, height, width]),
  );
  return Buffer.concat([int(1, 8), graph, block(8, block(1, ""), int(2, 13))]);
}
