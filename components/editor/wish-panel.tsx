"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { TextButton } from "@/components/ui/link";
import type { CitableReference, NamedThing } from "@/lib/journal/desk-view";
import { Finder } from "./finder";
import { putBlock } from "./insert";
import { LinkField } from "./link-field";
import { putPicture } from "./pictures";
import { ReferenceFinder } from "./reference-list-field";
import type { EditorServices, Wish } from "./services";

export type WishPanelProps = {
  wish: Exclude<Wish, "comment">;
  editor: Editor;
  services: EditorServices;
  onKnown: (reference: CitableReference) => void;
  report: (text: string | null) => void;
  onDone: () => void;
};

const TITLES: Readonly<Record<WishPanelProps["wish"], string>> = {
  citation: "Cite a study",
  ingredient: "Name an ingredient",
  tieIn: "Place a product",
  figure: "Put a picture in",
  link: "Link these words",
};

const drawName = ({ name, slug }: NamedThing) => (
  <>
    {name} <span className="text-xs text-stone">{slug}</span>
  </>
);

/** Asks for what is to be put in, where the cursor was. Escape leads back to the text. */
export function WishPanel(props: WishPanelProps) {
  const { wish, editor, onDone } = props;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      editor.commands.focus();
      onDone();
    };
    const element = panel.current;
    element?.addEventListener("keydown", leave);
    return () => element?.removeEventListener("keydown", leave);
  }, [editor, onDone]);
  return (
    <section
      ref={panel}
      aria-label={TITLES[wish]}
      className="grid gap-3 border-t border-plum bg-plum-wash/50 px-3 py-3"
    >
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-medium">{TITLES[wish]}</h3>
        <TextButton
          tone="stone"
          onClick={() => {
            editor.commands.focus();
            onDone();
          }}
        >
          Leave it
        </TextButton>
      </div>
      <WishFields {...props} />
    </section>
  );
}

function WishFields(props: WishPanelProps): ReactNode {
  const { wish, editor, services, onKnown, onDone } = props;
  switch (wish) {
    case "citation":
      return (
        <ReferenceFinder
          services={services}
          atOnce
          onPick={(picked) => {
            onKnown(picked);
            const citation = { type: "citation", attrs: { references: [picked.slug] } };
            editor.chain().focus().insertContentAt(editor.state.selection.to, citation).run();
            onDone();
          }}
        />
      );
    case "ingredient":
      return (
        <Finder
          label="Find an ingredient"
          find={services.findIngredients}
          draw={drawName}
          empty="The glossary has no such ingredient."
          atOnce
          onPick={({ slug }) => {
            editor.chain().focus().setMark("ingredient", { slug }).run();
            onDone();
          }}
        />
      );
    case "tieIn":
      return <TieInFields {...props} />;
    case "link":
      return (
        <LinkField
          href=""
          atOnce
          onSave={(href) => {
            editor.chain().focus().setMark("link", { href }).run();
            onDone();
          }}
        />
      );
    case "figure":
      return <FigureField {...props} />;
  }
}

/** Two choices: the ingredient that the passage names, then a product that has it. */
function TieInFields({ editor, services, onDone }: WishPanelProps) {
  const [ingredient, setIngredient] = useState<NamedThing | null>(null);
  if (!ingredient)
    return (
      <Finder
        key="ingredient"
        label="Through which ingredient"
        hint="One that the passage above names"
        find={services.findIngredients}
        draw={drawName}
        empty="The glossary has no such ingredient."
        atOnce
        onPick={setIngredient}
      />
    );
  return (
    <Finder
      key="product"
      label={`A product with ${ingredient.name}`}
      find={(words) => services.findProducts(words, ingredient.slug)}
      draw={drawName}
      empty="No product in the shop fits."
      atOnce
      onPick={({ slug }) => {
        const attrs = { ingredient: ingredient.slug, product: slug };
        putBlock(editor, { type: "tieIn", attrs }, 1);
        onDone();
      }}
    />
  );
}

function FigureField({ editor, services, report, onDone }: WishPanelProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <label className="grid gap-1 text-sm font-medium">
      JPEG, PNG or WebP, at least 640 pixels wide
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        className="text-sm font-normal"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (!file) return;
          void putPicture(editor, file, { upload: services.upload, report }).then(onDone);
        }}
      />
    </label>
  );
}
