import { Extension } from "@tiptap/core";
import type { Wish } from "./services";
import { markClaim } from "./toolbar";

type Options = { ask: (wish: Wish) => void };

/** The editor's own keys, besides those of Markdown and of every editor. */
export const JournalKeys = Extension.create<Options>({
  name: "journalKeys",
  addOptions: () => ({ ask: () => {} }),
  addKeyboardShortcuts() {
    const { ask } = this.options;
    const wish = (one: Wish, onWords: boolean) => () => {
      if (onWords && this.editor.state.selection.empty) return false;
      ask(one);
      return true;
    };
    return {
      "Mod-k": wish("link", true),
      "Mod-Alt-m": wish("comment", true),
      "Mod-Shift-y": wish("citation", false),
      "Mod-Shift-e": () => {
        if (this.editor.state.selection.empty) return false;
        markClaim(this.editor);
        return true;
      },
    };
  },
});
