"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";

type Entry = { kind: string; title: string; detail: string; href: string };
export type PaletteProps = { rooms: readonly { href: string; label: string }[] };

const WAIT_MS = 150;

/** Rooms whose name has the words. */
function roomsWith(rooms: PaletteProps["rooms"], words: string): Entry[] {
  const typed = words.trim().toLowerCase();
  return rooms
    .filter(({ label }) => label.toLowerCase().includes(typed))
    .slice(0, typed ? 5 : 30)
    .map(({ href, label }) => ({ kind: "Room", title: label, detail: "", href }));
}

/** Ctrl or ⌘ with K, from anywhere at the desk: rooms and whatever has the words, to go to by arrows and Enter. */
export function Palette({ rooms }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly Entry[]>([]);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      // In a text that is being written, these keys make a link.
      if ((event.target as HTMLElement).isContentEditable) return;
      event.preventDefault();
      setWords("");
      setFound([]);
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  // What is in it is there only while it is open.
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
  }, [open]);

  useEffect(() => {
    if (words.trim().length < 2) return undefined;
    const asked = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/admin/find/results?${new URLSearchParams({ q: words })}`, { signal: asked.signal })
        .then(async (answer) => (answer.ok ? ((await answer.json()) as { found: Entry[] }) : null))
        .then((answer) => setFound(answer?.found ?? []))
        // Typed on, or offline: what was found stays.
        .catch(() => {});
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [words]);

  const entries = [...roomsWith(rooms, words), ...(words.trim().length < 2 ? [] : found)];

  function go(entry: Entry | undefined) {
    if (!entry) return;
    dialog.current?.close();
    router.push(entry.href);
  }

  /** Arrows go from what is typed through what was found, and back. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, a")];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    stops[(here + step + stops.length) % stops.length]?.focus();
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Go to"
      onClose={() => setOpen(false)}
      onKeyDown={onKeyDown}
      className="m-auto mt-[12vh] w-[min(36rem,calc(100vw-2rem))] rounded-sm border border-hairline bg-paper p-0 text-ink backdrop:bg-ink/40"
    >
      {open ? (
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              go(entries[0]);
            }}
          >
            <input
              type="search"
              aria-label="Order, e-mail, SKU, piece or room"
              placeholder="Order, e-mail, SKU, piece or room"
              autoComplete="off"
              maxLength={100}
              value={words}
              onChange={(event) => setWords(event.target.value)}
              className="block h-12 w-full border-b border-hairline bg-paper px-4 -outline-offset-2"
            />
          </form>
          <ul aria-label="Found" className="max-h-96 overflow-y-auto p-1">
            {entries.map((entry) => (
              <li key={`${entry.kind} ${entry.href} ${entry.detail}`}>
                <Link
                  href={entry.href}
                  prefetch={false}
                  onClick={() => dialog.current?.close()}
                  className="flex min-h-9 items-center gap-3 rounded-sm px-3 text-sm hover:bg-bone focus:bg-bone"
                >
                  <span className="min-w-0 grow truncate">
                    {entry.title} <span className="text-stone">{entry.detail}</span>
                  </span>
                  <span className="text-xs text-stone">{entry.kind}</span>
                </Link>
              </li>
            ))}
          </ul>
          {entries.length === 0 ? (
            <p role="status" className="px-4 pb-3 text-sm text-stone">
              Nothing that is open to you has these words.
            </p>
          ) : null}
        </>
      ) : null}
    </dialog>
  );
}
