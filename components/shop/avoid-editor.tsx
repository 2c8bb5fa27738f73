"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { MOST_AVOIDED, withAvoided, type Avoided, type AvoidList } from "@/lib/wishes/avoid-list";
import { AvoidKept } from "./avoid-kept";
import { AvoidPicker } from "./avoid-picker";
import { keepOnDevice, tellAccount, useAvoidList } from "./avoid-store";
import { setMarks } from "./visitor-store";

/** A family: its slug, its name, what it is, and 1 where no label can rule it out. */
export type AvoidGroup = readonly [slug: string, name: string, meaning: string, open?: 1];

const FULL = `The list has room for ${MOST_AVOIDED} names. Take one off first.`;
const REFUSED = "This browser keeps nothing for us, so the list is gone once you leave the page.";

/** The visitor's avoid-list: what is on it, what can be put on it, what lists do with it, and where it is kept. */
export function AvoidEditor({ groups }: { groups: readonly AvoidGroup[] }) {
  const list = useAvoidList();
  const [said, setSaid] = useState("");
  const items = list?.items ?? [];

  function keep(next: AvoidList, message: string) {
    setSaid(keepOnDevice(next) ? message : REFUSED);
    void markAgain();
    if (next.saved !== null) void save(next, setSaid);
  }
  function add(one: Avoided) {
    if (!list) return;
    const next = withAvoided(items, one);
    if (next.length > items.length) keep({ ...list, items: next }, `${one.name} is on your list.`);
    else setSaid(items.length >= MOST_AVOIDED ? FULL : `${one.name} is on your list already.`);
  }
  function drop(one: Avoided) {
    const next = items.filter(({ item }) => item !== one.item);
    if (list) keep({ ...list, items: next }, `${one.name} is off your list.`);
  }

  return (
    <div className="avoid-editor">
      <section aria-labelledby="avoid-mine">
        <h2 id="avoid-mine" className="display text-2xl" tabIndex={-1}>
          On your list
        </h2>
        {items.length === 0 ? (
          <p className="mt-3 text-stone">
            Nothing yet. Look up an ingredient, or choose whole families.
          </p>
        ) : (
          <ul className="applied mt-4">
            {items.map((one) => (
              <li key={one.item}>
                <button
                  type="button"
                  onClick={() => {
                    drop(one);
                    document.getElementById("avoid-mine")?.focus();
                  }}
                >
                  <span className="sr-only">Take off: </span>
                  {one.name}
                  <svg viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M6 6l12 12M18 6L6 18" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
        )}
        <p role="status" className="mt-3 min-h-6 text-sm text-stone">
          {said}
        </p>
        <Checkbox
          label="Leave out of lists what contains any of it"
          checked={list?.hide ?? false}
          disabled={!list}
          onChange={({ currentTarget: { checked } }) =>
            list &&
            keep({ ...list, hide: checked }, checked ? "Lists leave it out." : "Lists show it.")
          }
        />
        <AvoidKept list={list} onKept={setSaid} />
      </section>
      <div>
        <AvoidPicker disabled={!list} onPick={add} onSaid={setSaid} />
        <fieldset className="mt-10" disabled={!list}>
          <legend className="display text-2xl">Families</legend>
          <ul className="families">
            {groups.map(([slug, name, meaning, open]) => {
              const one = { item: `group/${slug}`, name };
              const chosen = items.some(({ item }) => item === one.item);
              return (
                <li key={slug}>
                  <Checkbox
                    label={name}
                    checked={chosen}
                    aria-describedby={`avoid-${slug}`}
                    onChange={() => (chosen ? drop(one) : add(one))}
                  />
                  <p id={`avoid-${slug}`}>
                    {meaning}
                    {open ? " A label can name these, but not rule them out." : ""}
                  </p>
                </li>
              );
            })}
          </ul>
        </fieldset>
      </div>
    </div>
  );
}

/** The page's cards follow the list at once. */
async function markAgain(): Promise<void> {
  const { mark } = await import("./avoid-marks");
  await mark(setMarks);
}

async function save(list: AvoidList, say: (text: string) => void): Promise<void> {
  const answer = await tellAccount(list);
  if ("saved" in answer) keepOnDevice({ ...list, saved: answer.saved });
  else say(`Changed on this device only. ${answer.message}`);
}
