import { Extension, type Editor } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { putBlock } from "./insert";
import type { EditorServices } from "./services";

type Options = {
  upload: EditorServices["upload"];
  /** Told what is going on: a sentence, or null when all is well. */
  report: (text: string | null) => void;
};

const picturesOf = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter(({ type }) => type.startsWith("image/"));

/** Uploads a picture and puts it in where the cursor is. */
export async function putPicture(editor: Editor, file: File, { upload, report }: Options) {
  report("The picture is being uploaded…");
  const picture = await upload(file).catch(() => "The picture could not be uploaded. Try again.");
  if (typeof picture === "string") return report(picture);
  report(null);
  const { id: _id, ...attrs } = picture;
  putBlock(editor, { type: "figure", attrs: { ...attrs, alt: "", credit: "" } }, 1);
}

/** A picture that is pasted or dropped is uploaded and stands where the cursor is. */
export const PastedPictures = Extension.create<Options>({
  name: "pastedPictures",
  addOptions: () => ({ upload: () => Promise.resolve(""), report: () => {} }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    const take = (data: DataTransfer | null): boolean => {
      const files = picturesOf(data);
      // Copied from a word processor, a text brings a picture of itself.
      if (files.length === 0 || data?.types.includes("text/html")) return false;
      void files.reduce(
        (before, file) => before.then(() => putPicture(editor, file, options)),
        Promise.resolve(),
      );
      return true;
    };
    return [
      new Plugin({
        props: {
          handlePaste: (_view, event) => take(event.clipboardData),
          handleDrop: (view, event) => {
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (picturesOf(event.dataTransfer).length === 0) return false;
            if (at) editor.commands.setTextSelection(at.pos);
            event.preventDefault();
            return take(event.dataTransfer);
          },
        },
      }),
    ];
  },
});
