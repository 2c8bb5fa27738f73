"use client";

import { useState } from "react";

type Size = { width: number; height: number };
export type CropValues = { zoom: number; x: number; y: number };

/** How the picture stands in a box of 4:5 that shows a part of it: the same sums as `cropArea` of lib/media. */
function placed({ width, height }: Size, { zoom, x, y }: CropValues) {
  const unit = Math.min(width / 4, height / 5) / zoom;
  const [cutWidth, cutHeight] = [unit * 4, unit * 5];
  return {
    width: `${(width / cutWidth) * 100}%`,
    left: `${-(((width - cutWidth) * x) / 100 / cutWidth) * 100}%`,
    top: `${-(((height - cutHeight) * y) / 100 / cutHeight) * 100}%`,
  };
}

const SLIDERS = [
  { name: "zoom", label: "Closer", min: 1, max: 3, step: 0.05 },
  { name: "x", label: "Left to right", min: 0, max: 100, step: 1 },
  { name: "y", label: "Top to bottom", min: 0, max: 100, step: 1 },
] as const;

const MIDDLE: CropValues = { zoom: 1, x: 50, y: 50 };

type Props = {
  src: string;
  initial?: CropValues | null;
};

/** Which part of a picture is shown, with a look at the result. */
export function CropSliders({ src, initial }: Props) {
  const [size, setSize] = useState<Size | null>(null);
  const [crop, setCrop] = useState(initial ?? MIDDLE);
  const measure = (image: HTMLImageElement | null) => {
    if (image?.complete && image.naturalWidth > 0 && !size)
      setSize({ width: image.naturalWidth, height: image.naturalHeight });
  };
  return (
    <div className="flex flex-wrap gap-4">
      <div className="relative aspect-[4/5] w-40 shrink-0 overflow-hidden rounded-sm bg-bone">
        <img
          ref={measure}
          src={src}
          alt="The part that will be shown"
          loading="lazy"
          className="absolute max-w-none"
          style={size ? placed(size, crop) : { width: "100%" }}
          onLoad={({ currentTarget }) => measure(currentTarget)}
        />
      </div>
      <div className="grid min-w-48 grow content-start gap-2">
        {SLIDERS.map(({ name, label, min, max, step }) => (
          <label key={name} className="grid gap-0.5 text-sm">
            {label}
            <input
              type="range"
              name={name}
              min={min}
              max={max}
              step={step}
              defaultValue={(initial ?? MIDDLE)[name]}
              className="h-6 w-full accent-moss"
              onChange={({ target }) =>
                setCrop((before) => ({ ...before, [name]: Number(target.value) }))
              }
            />
          </label>
        ))}
      </div>
    </div>
  );
}
