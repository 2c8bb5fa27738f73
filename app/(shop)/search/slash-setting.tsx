"use client";

import { useSyncExternalStore } from "react";
import { isSlashOn, setSlash } from "@/components/shop/slash-shortcut";
import { Checkbox } from "@/components/ui/checkbox";

const never = () => () => {};

/** Lets somebody turn off the key that leads into the search field; nothing without script, where there is none. */
export function SlashSetting() {
  const on = useSyncExternalStore<boolean | null>(never, isSlashOn, () => null);
  if (on === null) return null;
  return (
    <div className="mt-14 hidden border-t border-hairline pt-4 text-sm text-stone lg:block">
      <Checkbox
        label="On every page, the / key leads into the search field"
        defaultChecked={on}
        onChange={(event) => setSlash(event.currentTarget.checked)}
      />
    </div>
  );
}
