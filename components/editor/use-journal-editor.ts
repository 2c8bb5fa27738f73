"use client";

import type { Editor } from "@tiptap/core";
import { Placeholder } from "@tiptap/extensions";
import { useEditor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import type { JournalDocument } from "@/lib/journal/document/schema";
import { documentExtensions } from "./document-extensions";
import { ShownFindings } from "./found-words";
import { choose } from "./insert";
import { JournalKeys } from "./keys";
import { ShownNumbers } from "./numbers";
import { PastedPictures } from "./pictures";
import type { EditorServices, Wish } from "./services";
import { Slash, type SlashMenu } from "./slash";

type Options = {
  body: JournalDocument;
  editable: boolean;
  services: EditorServices;
  report: (text: string | null) => void;
  onChange: () => void;
};

/** The editor with what surrounds it: the open `/` menu and what is being asked for. */
export function useJournalEditor({ body, editable, services, report, onChange }: Options) {
  const [menu, setMenu] = useState<SlashMenu | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  });
  const editor: Editor | null = useEditor({
    extensions: [
      ...documentExtensions,
      Placeholder.configure({ placeholder: "Write, or press / to put something in" }),
      ShownNumbers,
      ShownFindings,
      JournalKeys.configure({ ask: setWish }),
      PastedPictures.configure({ upload: services.upload, report }),
      Slash.configure({
        onMenu: setMenu,
        onPick: (one, range, item) => choose(one, range, item, setWish),
      }),
    ],
    content: body,
    editable,
    // The page comes from the server; the editor is made in the browser.
    immediatelyRender: false,
    // Its few rules are in editor.css.
    injectCSS: false,
    editorProps: {
      attributes: {
        id: "desk-text",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": "Text of the article",
        class: "desk-text",
      },
    },
    onUpdate: () => changed.current(),
  });
  return { editor, menu, wish, setWish };
}
