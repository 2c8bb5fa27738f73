"use client";

import { useEffect, useState } from "react";

type Size = { width: number; height: number };

/** How the picture stands in a box of 4:5 that shows a part of it: the same sums as `cropArea` of lib/media. */
function placed({ width, height }: Size, zoom: number, x: number, y: number) {
  const unit = Math.min(width / 4, height / 5) / zoom;
  const [cutWidth, cutHeight] = [unit * 4, unit * 5];
  return {
    width: `${(width / cutWidth) * 100}%`,
    left: `${-(((width - cutWidth) * x) / 100 / cutWidth) * 100}%`,
    top: `${-(((height - cutHeight) * y) / 100 / cutHeight) * 100}%`,
  };
}

const SLIDERS = [
  { name: "zoom", label: "Closer", min: 1, max: 3, step: 0.05, usual: 1 },
  { name: "x", label: "Left to right", min: 0, max: 100, step: 1, usual: 50 },
  { name: "y", label: "Top to bottom", min: 0, max: 100, step: 1, usual: 50 },
] as const;

/** A file and which part of it is shown, with a look at the result. Without script the middle is taken. */
export function CropField({ describedBy }: { describedBy: string | undefined }) {
  const [url, setUrl] = useState<string | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [crop, setCrop] = useState<Record<string, number>>({ zoom: 1, x: 50, y: 50 });
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  const { zoom = 1, x = 50, y = 50 } = crop;
  return (
    <div className="grid gap-3">
      <div>
        <label htmlFor="picture" className="mb-1.5 block text-sm font-medium">
          Picture
        </label>
        <input
          id="picture"
          type="file"
          name="file"
          required
          accept="image/jpeg,image/png,image/webp"
          aria-describedby={describedBy}
          className="max-w-full file:mr-3 file:min-h-9 file:rounded-sm file:border file:border-solid file:border-outline file:bg-paper file:px-3 file:font-medium"
          onChange={({ target: { files } }) => {
            setSize(null);
            setUrl(files?.[0] ? URL.createObjectURL(files[0]) : null);
          }}
        />
      </div>
      {url ? (
        <div className="flex flex-wrap gap-4">
          <div className="relative aspect-[4/5] w-40 shrink-0 overflow-hidden rounded-sm bg-bone">
            <img
              src={url}
              alt="The part that will be shown"
              className="absolute max-w-none"
              style={size ? placed(size, zoom, x, y) : { width: "100%" }}
              onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
                setSize({ width, height })
              }
            />
          </div>
          <div className="grid min-w-48 grow content-start gap-2">
            {SLIDERS.map(({ name, label, min, max, step, usual }) => (
              <label key={name} className="grid gap-0.5 text-sm">
                {label}
                <input
                  type="range"
                  name={name}
                  min={min}
                  max={max}
                  step={step}
                  defaultValue={usual}
                  className="h-6 w-full accent-moss"
                  onChange={({ target }) =>
                    setCrop((before) => ({ ...before, [name]: Number(target.value) }))
                  }
                />
              </label>
            ))}
          </div>
        </div>
      ) : null}
    </div>
  );
}
