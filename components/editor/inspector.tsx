"use client";

import type { Editor } from "@tiptap/core";
import { useId, type ReactNode } from "react";
import { SelectField } from "@/components/ui/select";
import { TextButton } from "@/components/ui/link";
import { controlStyles } from "@/components/ui/control-styles";
import { CALLOUT_KINDS } from "@/lib/journal/document/schema";
import type { CitableReference } from "@/lib/journal/desk-view";
import { EVIDENCE_GRADES, GRADE_TEXTS } from "@/lib/journal/evidence";
import { LinkField } from "./link-field";
import { ReferencesField, type KnownReferences } from "./reference-list-field";
import { change, remove, type Selected } from "./selected";
import type { EditorServices } from "./services";
import { TableTools } from "./table-tools";
import { CALLOUT_WORDS } from "./words";

export type InspectorProps = {
  editor: Editor;
  selected: readonly Selected[];
  services: EditorServices;
  known: KnownReferences;
  onKnown: (reference: CitableReference) => void;
};

type LineProps = {
  label: string;
  hint?: string;
  value: string;
  most: number;
  rows?: number;
  onChange: (text: string) => void;
};

/** One line or more about what is selected. */
export function LineField({ label, hint, value, most, rows = 1, onChange }: LineProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      {hint ? <p className="mb-1 text-xs text-stone">{hint}</p> : null}
      <textarea
        id={id}
        rows={rows}
        maxLength={most}
        value={value}
        onChange={(event) => onChange(event.target.value.replaceAll("\n", " "))}
        className={`${controlStyles} min-h-9 resize-y py-1.5 text-sm [field-sizing:content]`}
      />
    </div>
  );
}

type PartProps = { title: string; removal: string; onRemove: () => void; children?: ReactNode };

function Part({ title, removal, onRemove, children }: PartProps) {
  return (
    <section aria-label={title} className="grid gap-3 border-t border-ink py-3">
      <h3 className="font-medium">{title}</h3>
      {children}
      <div>
        <TextButton tone="stone" onClick={onRemove}>
          {removal}
        </TextButton>
      </div>
    </section>
  );
}

const grades = EVIDENCE_GRADES.map((value) => ({ value, label: GRADE_TEXTS[value].label }));
const kinds = CALLOUT_KINDS.map((value) => ({ value, label: CALLOUT_WORDS[value] }));

function fieldsOf(one: Selected, props: InspectorProps): ReactNode {
  const { editor, services, known, onKnown } = props;
  const set = (to: object) => change(editor, one, to);
  const text = (name: string): string => String(one.attrs[name] ?? "");
  const orNull = (value: string) => (value.trim() === "" ? null : value);
  const references = one.attrs["references"] as string[];
  switch (one.type) {
    case "claim":
      return (
        <>
          <ReferencesField
            keys={references}
            known={known}
            services={services}
            onChange={(keys, picked) => {
              if (picked) onKnown(picked);
              set({ references: keys });
            }}
          />
          <SelectField
            id={`inspect-grade-${one.at}`}
            label="Grade"
            className="text-sm"
            placeholder="Not graded yet"
            options={grades}
            value={text("grade")}
            onChange={(event) => set({ grade: event.target.value || null })}
          />
          <LineField
            label="Why this grade"
            hint="Half a sentence: two small trials in adults"
            value={text("note")}
            most={200}
            onChange={(note) => set({ note })}
          />
        </>
      );
    case "citation":
      return (
        <ReferencesField
          keys={references}
          known={known}
          services={services}
          onChange={(keys, picked) => {
            if (picked) onKnown(picked);
            if (keys.length === 0) remove(editor, one);
            else set({ references: keys });
          }}
        />
      );
    case "footnote":
      return (
        <LineField
          label="Footnote"
          value={text("text")}
          most={1_000}
          rows={3}
          onChange={(value) => set({ text: value })}
        />
      );
    case "figure":
      return (
        <>
          <LineField
            label="What it shows"
            hint="For those who do not see it"
            value={text("alt")}
            most={500}
            rows={2}
            onChange={(alt) => set({ alt })}
          />
          <LineField
            label="Credit"
            value={text("credit")}
            most={200}
            onChange={(credit) => set({ credit })}
          />
        </>
      );
    case "callout":
      return (
        <>
          <SelectField
            id={`inspect-kind-${one.at}`}
            label="Kind"
            className="text-sm"
            options={kinds}
            value={text("kind")}
            onChange={(event) => set({ kind: event.target.value })}
          />
          <LineField
            label="Title"
            value={text("title")}
            most={120}
            onChange={(title) => set({ title: orNull(title) })}
          />
        </>
      );
    case "table":
      return (
        <>
          <LineField
            label="Caption"
            value={text("caption")}
            most={300}
            onChange={(caption) => set({ caption: orNull(caption) })}
          />
          <TableTools editor={editor} />
        </>
      );
    case "blockquote":
      return (
        <LineField
          label="Whose words"
          value={text("source")}
          most={300}
          onChange={(source) => set({ source: orNull(source) })}
        />
      );
    case "link":
      return <LinkField key={text("href")} href={text("href")} onSave={(href) => set({ href })} />;
    case "ingredient":
      return <p className="text-sm">Leads to the file of {text("slug")}.</p>;
    case "tieIn":
      return (
        <p className="text-sm">
          {text("product")}, through {text("ingredient")}. Shown only where the passage above names
          the ingredient and is graded moderate or better, and while the product can be bought.
        </p>
      );
    default:
      return null;
  }
}

const TITLES: Readonly<Record<string, readonly [title: string, removal: string]>> = {
  claim: ["Claim", "It is no claim"],
  citation: ["Citation", "Take the citation out"],
  footnote: ["Footnote", "Take the footnote out"],
  figure: ["Picture", "Take the picture out"],
  callout: ["Box", "Take the box out"],
  table: ["Table", "Take the table out"],
  blockquote: ["Quote", "Take the quote out"],
  link: ["Link", "Take the link off"],
  ingredient: ["Ingredient", "Take the name off"],
  tieIn: ["Product", "Take the product out"],
};

/** What can be said about the things that the cursor is in. */
export function Inspector(props: InspectorProps) {
  return props.selected.map((one) => {
    const [title, removal] = TITLES[one.type] ?? [one.type, "Take it out"];
    return (
      <Part
        key={`${one.type} ${one.at}`}
        title={title}
        removal={removal}
        onRemove={() => remove(props.editor, one)}
      >
        {fieldsOf(one, props)}
      </Part>
    );
  });
}
