"use client";

import type { Editor } from "@tiptap/core";
import { TextButton } from "@/components/ui/link";

const TOOLS: readonly (readonly [label: string, run: (editor: Editor) => void])[] = [
  ["Row below", (editor) => editor.chain().focus().addRowAfter().run()],
  ["Row above", (editor) => editor.chain().focus().addRowBefore().run()],
  ["Column after", (editor) => editor.chain().focus().addColumnAfter().run()],
  ["Column before", (editor) => editor.chain().focus().addColumnBefore().run()],
  ["Without this row", (editor) => editor.chain().focus().deleteRow().run()],
  ["Without this column", (editor) => editor.chain().focus().deleteColumn().run()],
  ["Head on or off", (editor) => editor.chain().focus().toggleHeaderRow().run()],
];

/** Rows and columns of the table that the cursor is in. */
export function TableTools({ editor }: { editor: Editor }) {
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {TOOLS.map(([label, run]) => (
        <TextButton key={label} onClick={() => run(editor)}>
          {label}
        </TextButton>
      ))}
    </div>
  );
}
