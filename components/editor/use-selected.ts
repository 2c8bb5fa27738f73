"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { selectedIn, type Selected } from "./selected";

/** What the cursor is on or in, kept up to date. */
export function useSelected(editor: Editor | null): readonly Selected[] {
  return (
    useEditorState({
      editor,
      selector: ({ editor: now }) => (now ? selectedIn(now) : []),
    }) ?? []
  );
}
