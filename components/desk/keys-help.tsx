"use client";

import { useState } from "react";
import { KEYS_OFF } from "./list-keyboard";

const keys = [
  ["j, k", "down, up"],
  ["x", "choose the row"],
  ["Enter", "open it"],
  ["/", "search"],
  ["Esc", "leave the search, drop the choice"],
] as const;

/** What the keys do, and the switch for those whose hands or voice press them by accident. */
export function KeysHelp() {
  const [off, setOff] = useState(false);
  return (
    <details className="relative" onToggle={() => setOff(localStorage.getItem(KEYS_OFF) !== null)}>
      <summary className="flex min-h-9 cursor-pointer items-center underline decoration-outline underline-offset-4 select-none">
        Keys
      </summary>
      <div className="absolute right-0 z-20 mt-1 w-72 rounded-sm border border-hairline bg-paper p-3 text-ink shadow-sm max-sm:right-auto max-sm:left-0">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {keys.map(([key, what]) => (
            <div key={key} className="contents">
              <dt className="font-medium">{key}</dt>
              <dd className="text-stone">{what}</dd>
            </div>
          ))}
        </dl>
        <label className="mt-3 flex min-h-8 items-center gap-2.5">
          <input
            type="checkbox"
            checked={!off}
            className="size-4.5 accent-moss"
            onChange={(event) => {
              if (event.target.checked) localStorage.removeItem(KEYS_OFF);
              else localStorage.setItem(KEYS_OFF, "1");
              setOff(!event.target.checked);
            }}
          />
          Keys on this device
        </label>
      </div>
    </details>
  );
}
