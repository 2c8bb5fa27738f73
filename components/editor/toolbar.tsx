"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useRef, type KeyboardEvent } from "react";
import { cn } from "@/components/ui/cn";
import { choose, INSERTIONS } from "./insert";
import type { Wish } from "./services";

type Tool = {
  readonly name: string;
  readonly label: string;
  readonly keys?: string;
  readonly run: (editor: Editor, ask: (wish: Wish) => void) => void;
  readonly active?: (editor: Editor) => boolean;
  /** Works on chosen words only. */
  readonly words?: boolean;
};

/** Marks a sentence as a claim, without studies and grade for now. */
export function markClaim(editor: Editor): void {
  editor.chain().focus().setMark("claim", { references: [], grade: null, note: "" }).run();
}

const TOOLS: readonly Tool[] = [
  {
    name: "bold",
    label: "Bold",
    keys: "Ctrl B",
    run: (editor) => editor.chain().focus().toggleBold().run(),
    active: (editor) => editor.isActive("bold"),
  },
  {
    name: "italic",
    label: "Italic",
    keys: "Ctrl I",
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    active: (editor) => editor.isActive("italic"),
  },
  {
    name: "link",
    label: "Link",
    keys: "Ctrl K",
    run: (_editor, ask) => ask("link"),
    active: (editor) => editor.isActive("link"),
    words: true,
  },
  {
    name: "claim",
    label: "Claim",
    keys: "Ctrl Shift E",
    run: (editor) => markClaim(editor),
    active: (editor) => editor.isActive("claim"),
    words: true,
  },
  {
    name: "citation",
    label: "Cite",
    keys: "Ctrl Shift Y",
    run: (_editor, ask) => ask("citation"),
  },
  {
    name: "ingredient",
    label: "Ingredient",
    run: (_editor, ask) => ask("ingredient"),
    active: (editor) => editor.isActive("ingredient"),
    words: true,
  },
  {
    name: "comment",
    label: "Comment",
    keys: "Ctrl Alt M",
    run: (_editor, ask) => ask("comment"),
    words: true,
  },
  {
    name: "undo",
    label: "Undo",
    keys: "Ctrl Z",
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: "redo",
    label: "Redo",
    keys: "Ctrl Shift Z",
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

type ToolbarProps = { editor: Editor; ask: (wish: Wish) => void };

/** One stop for Tab; arrow keys go from tool to tool. */
function rove(event: KeyboardEvent<HTMLDivElement>) {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLButtonElement)) return;
  const tools = [...event.currentTarget.querySelectorAll("button")];
  const next = tools.at((tools.indexOf(event.target) + step) % tools.length);
  next?.focus();
  event.preventDefault();
}

/** What is done with words, above the text. */
export function Toolbar({ editor, ask }: ToolbarProps) {
  const select = useRef<HTMLSelectElement>(null);
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      active: TOOLS.filter(({ active }) => active?.(now)).map(({ name }) => name),
      empty: now.state.selection.empty,
      editable: now.isEditable,
    }),
  });
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label="Text"
      aria-controls="desk-text"
      onKeyDown={rove}
      className="sticky top-0 z-20 -mx-1 flex flex-wrap items-center gap-1 border-y border-hairline bg-paper px-1 py-1.5 text-sm"
    >
      {TOOLS.map((tool, index) => {
        const idle =
          !state.editable || (tool.words && state.empty && !state.active.includes(tool.name));
        return (
          <button
            key={tool.name}
            type="button"
            tabIndex={index === 0 ? 0 : -1}
            aria-pressed={tool.active ? state.active.includes(tool.name) : undefined}
            aria-disabled={idle || undefined}
            title={tool.keys ? `${tool.label} (${tool.keys})` : tool.label}
            className={cn(
              "min-h-8 rounded-sm px-2 hover:bg-bone aria-pressed:bg-ink aria-pressed:text-paper",
              idle && "text-stone",
            )}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              if (!idle) tool.run(editor, ask);
            }}
          >
            {tool.label}
          </button>
        );
      })}
      <select
        ref={select}
        aria-label="Put in"
        className="ml-auto min-h-8 rounded-sm border border-outline bg-paper px-2"
        value=""
        disabled={!state.editable}
        onChange={(event) => {
          const item = INSERTIONS.find(({ id }) => id === event.target.value);
          if (item) choose(editor, null, item, ask);
        }}
      >
        <option value="">Put in…</option>
        {INSERTIONS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
