import { Extension, type Editor, type Range } from "@tiptap/core";
import { Suggestion } from "@tiptap/suggestion";
import { findInsertions, type Insertion } from "./insert";

export type SlashMenu = {
  readonly items: readonly Insertion[];
  readonly at: number;
  readonly place: { readonly left: number; readonly top: number };
  readonly pick: (item: Insertion) => void;
};

type Options = {
  onMenu: (menu: SlashMenu | null) => void;
  onPick: (editor: Editor, range: Range, item: Insertion) => void;
};

/** Typed at the beginning of a line or behind a space, `/` opens the menu of all that can be put in. */
export const Slash = Extension.create<Options>({
  name: "slash",
  addOptions: () => ({ onMenu: () => {}, onPick: () => {} }),
  addProseMirrorPlugins() {
    const { onMenu, onPick } = this.options;
    return [
      Suggestion<Insertion, Insertion>({
        editor: this.editor,
        char: "/",
        items: ({ query }) => findInsertions(query),
        command: ({ editor, range, props }) => onPick(editor, range, props),
        render: () => menuOf(onMenu),
      }),
    ];
  },
});

type Shown = {
  items: Insertion[];
  command: (item: Insertion) => void;
  clientRect?: (() => DOMRect | null) | null;
};

function menuOf(onMenu: Options["onMenu"]) {
  let at = 0;
  let shown: Shown | null = null;
  const show = () => {
    const box = shown?.clientRect?.();
    if (!shown || shown.items.length === 0 || !box) return onMenu(null);
    const place = { left: box.left, top: box.bottom + 4 };
    onMenu({ items: shown.items, at, place, pick: shown.command });
  };
  return {
    onStart: (props: Shown) => {
      [shown, at] = [props, 0];
      show();
    },
    onUpdate: (props: Shown) => {
      [shown, at] = [props, 0];
      show();
    },
    onExit: () => {
      shown = null;
      onMenu(null);
    },
    onKeyDown: ({ event }: { event: KeyboardEvent }): boolean => {
      const items = shown?.items ?? [];
      if (items.length === 0) return false;
      if (event.key === "ArrowDown") at = (at + 1) % items.length;
      else if (event.key === "ArrowUp") at = (at + items.length - 1) % items.length;
      else if (event.key === "Enter" || event.key === "Tab") {
        const item = items[at];
        if (item) shown?.command(item);
        return true;
      } else return false;
      show();
      return true;
    },
  };
}
