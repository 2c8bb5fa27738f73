"use client";

import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";

export type Found = { readonly slug: string };

type FinderProps<T extends Found> = {
  label: string;
  hint?: string;
  find: (words: string) => Promise<readonly T[]>;
  draw: (found: T) => ReactNode;
  onPick: (found: T) => void;
  /** Takes the focus when it appears. */
  atOnce?: boolean;
  /** What stands where nothing is found. */
  empty: ReactNode;
};

/** How long somebody pauses before the shop is asked. Milliseconds. */
const PAUSE = 180;

/** A field that searches as one types; arrow keys go through what was found, Return takes one. */
export function Finder<T extends Found>(props: FinderProps<T>) {
  const { label, hint, find, draw, onPick, atOnce = false, empty } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly T[] | null>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (atOnce) input.current?.focus();
  }, [atOnce]);
  useEffect(() => {
    if (words.trim() === "") return;
    let late = false;
    const timer = setTimeout(() => {
      void find(words).then((rows) => {
        if (late) return;
        setFound(rows);
        setAt(0);
      });
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
    // Asked anew only for other words: `find` is made anew with every keystroke elsewhere.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [words]);
  const shown = words.trim() === "" ? null : found;
  const pick = (one: T | undefined) => {
    if (!one) return;
    onPick(one);
    setWords("");
    setFound(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const most = (shown?.length ?? 0) - 1;
    if (event.key === "ArrowDown") setAt(Math.min(most, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Enter") pick(shown?.[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      {hint ? <p className="mb-1 text-xs text-stone">{hint}</p> : null}
      <Input
        ref={input}
        id={id}
        role="combobox"
        aria-expanded={(shown?.length ?? 0) > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown?.[at] ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        className="min-h-9 py-1 text-sm"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={cn("border-x border-b border-hairline", !shown?.length && "hidden")}
      >
        {shown?.map((one, index) => (
          <div
            key={one.slug}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={cn("cursor-pointer px-2 py-1.5 text-sm", index === at && "bg-bone")}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(one);
            }}
          >
            {draw(one)}
          </div>
        ))}
      </div>
      {shown?.length === 0 ? <div className="mt-1 text-sm text-stone">{empty}</div> : null}
    </div>
  );
}
