import type { Block, Letter } from "./letter";

/** A letter for programs and people that prefer text. Lines are not wrapped: the program knows its width. */
export function plainText(letter: Letter): string {
  const parts = ["nécessité", letter.heading, ...letter.blocks.map(blockText)];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "aside":
      return block.text;
    case "action":
      // On a line of its own, so that no punctuation sticks to the address.
      return `${block.label}:\n${block.url}`;
    case "link":
      return `${block.text} ${block.label}:\n${block.url}`;
    case "items":
      return block.items
        .map(({ title, detail, amount }) => {
          const head = amount === null ? title : `${title}: ${amount}`;
          return detail ? `${head}\n  ${detail}` : head;
        })
        .join("\n");
    case "sums":
      return block.sums.map(({ label, amount }) => `${label}: ${amount}`).join("\n");
    case "facts":
      return [`${block.title}:`, ...block.lines].join("\n");
  }
}
