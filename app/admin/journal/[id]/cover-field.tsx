"use client";

import { useId, useState } from "react";
import { LineField } from "@/components/editor/inspector";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { TextButton } from "@/components/ui/link";
import type { DeskImage } from "@/lib/journal/desk-view";
import { uploadCover } from "./desk-services";

type Props = {
  coverId: string | null;
  covers: readonly DeskImage[];
  editable: boolean;
  onChange: (coverId: string | null) => void;
};

function Cover({ image: { base, alt } }: { image: DeskImage }) {
  return (
    <img
      src={`/media/${base}-640.webp`}
      alt={alt}
      width={640}
      height={400}
      loading="lazy"
      className="aspect-[8/5] w-full object-cover"
    />
  );
}

/** What the article opens with, on its page and on its cards: an uploaded picture, or the plate that is drawn for it. */
export function CoverField({ coverId, covers: given, editable, onChange }: Props) {
  const [added, setAdded] = useState<readonly DeskImage[]>([]);
  const covers = [...added, ...given];
  const chosen = covers.find(({ id }) => id === coverId);
  return (
    <div className="mt-6 max-w-text border-t border-ink pt-5">
      <h2 className="mb-1 font-medium">Cover</h2>
      {chosen ? (
        <div className="max-w-80">
          <Cover image={chosen} />
          <p className="mt-1 text-xs text-stone">{`${chosen.alt} · ${chosen.credit}`}</p>
        </div>
      ) : (
        <p className="text-stone">None chosen: it opens with the plate that is drawn for it.</p>
      )}
      {editable ? (
        <>
          {coverId === null ? null : (
            <TextButton tone="stone" className="mt-2" onClick={() => onChange(null)}>
              Open with the plate
            </TextButton>
          )}
          {covers.some(({ id }) => id !== coverId) ? (
            <Disclosure summary="Choose one that is there" name="cover" className="mt-3">
              <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
                {covers
                  .filter(({ id }) => id !== coverId)
                  .map((image) => (
                    <li key={image.id}>
                      <button
                        type="button"
                        className="block w-full text-left text-xs text-stone"
                        onClick={() => onChange(image.id)}
                      >
                        <Cover image={image} />
                        <span className="mt-1 line-clamp-1">{image.credit}</span>
                      </button>
                    </li>
                  ))}
              </ul>
            </Disclosure>
          ) : null}
          <Disclosure summary="Upload one" name="cover" className="mt-0">
            <NewCover
              onAdded={(image) => {
                setAdded((now) => [image, ...now]);
                onChange(image.id);
              }}
            />
          </Disclosure>
        </>
      ) : null}
    </div>
  );
}

function NewCover({ onAdded }: { onAdded: (image: DeskImage) => void }) {
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState("");
  const [credit, setCredit] = useState("");
  const [said, setSaid] = useState("");
  const send = async () => {
    if (!file) return setSaid("Choose a picture first.");
    if (alt.trim() === "" || credit.trim() === "")
      return setSaid("Say what it shows and whose it is.");
    setSaid("The picture is being uploaded…");
    const image = await uploadCover(file, alt.trim(), credit.trim());
    if (typeof image === "string") return setSaid(image);
    setSaid("");
    return onAdded(image);
  };
  return (
    <div className="grid gap-3">
      <div>
        <label htmlFor={id} className="mb-1 block text-sm font-medium">
          JPEG, PNG or WebP, at least 640 pixels wide
        </label>
        <input
          id={id}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          className="text-sm"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </div>
      <LineField
        label="What the cover shows"
        hint="For those who do not see it"
        value={alt}
        most={500}
        onChange={setAlt}
      />
      <LineField label="Credit of the cover" value={credit} most={200} onChange={setCredit} />
      <div>
        <Button size="sm" variant="secondary" onClick={() => void send()}>
          Upload the cover
        </Button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
