import type { Drawing, Outline } from "../../../../lib/catalog/brand-look";
import type { Line, Ornament, Wordmark } from "../../brands/look";
import { type Reach, setLetters } from "./faces";
import { moved } from "./move";

interface Block {
  outlines: Outline[];
  reach: Reach;
}

function ornament({ width, outlines, top = 0 }: Ornament): Block {
  return { outlines, reach: { left: 0, right: width, top: -top, bottom: 0 } };
}

function shifted({ outlines, reach }: Block, x: number, y: number): Block {
  return {
    outlines: outlines.map((outline) => ({ ...outline, d: moved(outline.d, x, y) })),
    reach: {
      left: reach.left + x,
      right: reach.right + x,
      top: reach.top + y,
      bottom: reach.bottom + y,
    },
  };
}

function joined(blocks: Block[]): Block {
  const edge = (side: keyof Reach, choose: (...values: number[]) => number): number =>
    choose(...blocks.map(({ reach }) => reach[side]));
  return {
    outlines: blocks.flatMap(({ outlines }) => outlines),
    reach: {
      left: edge("left", Math.min),
      right: edge("right", Math.max),
      top: edge("top", Math.min),
      bottom: edge("bottom", Math.max),
    },
  };
}

/** The parts of a line beside each other, standing on y = 0, its left edge at x = 0. */
async function setLine({ parts, gap = 0 }: Line): Promise<Block> {
  const blocks: Block[] = [];
  let x = 0;
  for (const part of parts) {
    const block = "text" in part ? await lettersOf(part) : ornament(part);
    const placed = shifted(block, x - block.reach.left, 0);
    blocks.push(placed);
    x = placed.reach.right + gap * 1000;
  }
  return joined(blocks);
}

async function lettersOf(part: Parameters<typeof setLetters>[0]): Promise<Block> {
  const { d, reach } = await setLetters(part);
  return { outlines: [{ d, ...(part.accent ? { accent: true } : {}) }], reach };
}

/** Sets a wordmark: its lines under each other, in a box that ends where the ink does. */
export async function setWordmark({ align, lines }: Wordmark): Promise<Drawing> {
  const blocks: Block[] = [];
  let foot = 0;
  for (const line of lines) {
    const block = await setLine(line);
    const below = blocks.length === 0 ? 0 : foot + (line.above ?? 0) * 1000;
    const x = align === "centre" ? -(block.reach.right - block.reach.left) / 2 : 0;
    const placed = shifted(block, x, below - block.reach.top);
    blocks.push(placed);
    foot = placed.reach.bottom;
  }
  const whole = joined(blocks);
  const { outlines, reach } = shifted(whole, -whole.reach.left, -whole.reach.top);
  return { width: Math.round(reach.right), height: Math.round(reach.bottom), outlines };
}
