import type { StyledReference } from "@/lib/journal/references/styled-reference";

/** A reference in a style, with its italics. */
export function StyledText({ text, className }: { text: StyledReference; className?: string }) {
  return (
    <span className={className}>
      {text.before}
      <cite>{text.italic}</cite>
      {text.after}
    </span>
  );
}
