"use client";

import { useState, type MouseEvent } from "react";
import { FieldError } from "@/components/ui/field";
import { TextButton } from "@/components/ui/link";
import type { DeskFlaw } from "@/lib/consignment/desk-view";
import type { InspectionFacts } from "./inspection-facts";

type Props = {
  flaws: readonly DeskFlaw[];
  theirs: readonly DeskFlaw[];
  photos: InspectionFacts["photos"];
  errors: Readonly<Record<string, unknown>>;
};

type Row = { readonly key: number; text: string; photoId: string; x: string; y: string };

const SPARE = 2;
const MOST = 20;
const percent = (bp: number | null): string => (bp === null ? "" : String(bp / 100));

/** The flaws as they are found: words, and a pin on a photograph. It begins with what the seller had named. */
export function FlawRows({ flaws, theirs, photos, errors }: Props) {
  const [rows, setRows] = useState<readonly Row[]>(() => [
    ...flaws.map((flaw, key) => ({
      key,
      text: flaw.text,
      photoId: flaw.photoId ?? "",
      x: percent(flaw.xBp),
      y: percent(flaw.yBp),
    })),
    ...Array.from({ length: SPARE }, (_, n) => empty(flaws.length + n)),
  ]);
  const change = (key: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium">Flaws as found</legend>
      <p className="mb-2 text-xs text-stone">
        {theirs.length === 0
          ? "Its seller named none."
          : `Its seller named ${theirs.length}. Choose a photograph, then press on it where the flaw is.`}
      </p>
      <ol className="border-t border-hairline">
        {rows.map((row, index) => (
          <FlawRow
            key={row.key}
            row={row}
            index={index}
            known={theirs.some(({ text }) => text === row.text)}
            photos={photos}
            errors={errors[`flaws[${index}].text`] as readonly string[] | undefined}
            onChange={(part) => change(row.key, part)}
          />
        ))}
      </ol>
      {rows.length < MOST ? (
        <TextButton
          type="button"
          tone="stone"
          onClick={() => setRows([...rows, empty(Math.max(0, ...rows.map(({ key }) => key)) + 1)])}
        >
          One more
        </TextButton>
      ) : null}
    </fieldset>
  );
}

const empty = (key: number): Row => ({ key, text: "", photoId: "", x: "", y: "" });

type RowProps = {
  row: Row;
  index: number;
  /** The seller had named it in the same words. */
  known: boolean;
  photos: InspectionFacts["photos"];
  errors: readonly string[] | undefined;
  onChange: (part: Partial<Row>) => void;
};

function FlawRow({ row, index, known, photos, errors, onChange }: RowProps) {
  const photo = photos.find(({ id }) => id === row.photoId);
  const name = (field: string) => `flaws[${index}].${field}`;
  const control = "h-9 rounded-sm border border-outline bg-paper px-2.5";
  function pin(event: MouseEvent<HTMLElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const part = (at: number, from: number, size: number) =>
      String(Math.round(Math.min(1, Math.max(0, (at - from) / size)) * 1000) / 10);
    onChange({
      x: part(event.clientX, box.left, box.width),
      y: part(event.clientY, box.top, box.height),
    });
  }
  return (
    <li className="grid gap-2 border-b border-hairline py-2.5">
      <div className="flex items-start gap-2">
        <span className="w-5 pt-1.5 text-clay tabular-nums">{index + 1}</span>
        <div className="min-w-0 grow">
          <input
            id={`flaw-${index}`}
            name={name("text")}
            value={row.text}
            onChange={(event) => onChange({ text: event.target.value })}
            aria-label={`Flaw ${index + 1}`}
            placeholder="What is wrong, and where"
            maxLength={300}
            autoComplete="off"
            className={`${control} w-full`}
          />
          <FieldError id={`flaw-${index}`} errors={errors} />
          {row.text !== "" && !known ? (
            <p className="mt-1 text-xs font-medium text-warning">Not named by its seller</p>
          ) : null}
        </div>
      </div>
      <div className="flex flex-wrap gap-2 pl-7">
        <select
          name={name("photoId")}
          value={row.photoId}
          onChange={(event) => onChange({ photoId: event.target.value, x: "", y: "" })}
          aria-label={`Photograph of flaw ${index + 1}`}
          className={`${control} max-w-full min-w-0 max-sm:w-full`}
        >
          <option value="">On no photograph</option>
          {photos.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        {(["x", "y"] as const).map((axis) => (
          <input
            key={axis}
            name={name(axis)}
            value={row[axis]}
            onChange={(event) => onChange({ [axis]: event.target.value })}
            aria-label={`Flaw ${index + 1}, percent from the ${axis === "x" ? "left" : "top"}`}
            placeholder={axis === "x" ? "left %" : "top %"}
            inputMode="decimal"
            autoComplete="off"
            maxLength={6}
            className={`${control} w-20 tabular-nums`}
          />
        ))}
      </div>
      {photo ? (
        <div className="relative ml-7 w-fit">
          <button
            type="button"
            onClick={pin}
            aria-label={`Pin flaw ${index + 1} on ${photo.label}`}
            className="block cursor-crosshair"
          >
            <img
              src={photo.src}
              alt=""
              width={photo.width}
              height={photo.height}
              className="max-h-72 w-auto"
            />
          </button>
          {row.x !== "" && row.y !== "" ? (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute grid size-6 -translate-1/2 place-items-center rounded-full border-2 border-paper bg-clay text-xs font-medium text-paper"
              style={{ left: `${row.x}%`, top: `${row.y}%` }}
            >
              {index + 1}
            </span>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
