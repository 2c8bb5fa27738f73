"use client";

import { useRef, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { Avoided } from "@/lib/wishes/avoid-list";
import type { SearchOption } from "./search-answer";
import { useSuggestions } from "./use-suggestions";

type Props = {
  disabled: boolean;
  onPick: (one: Avoided) => void;
  onSaid: (text: string) => void;
};

const ROOM = "/ingredients/";

/** Ingredients of the glossary among what a search suggests. */
function ingredientsIn(options: readonly SearchOption[]): Avoided[] {
  return options
    .filter(({ href }) => href.startsWith(ROOM))
    .map(({ href, text }) => ({ item: `ingredient/${href.slice(ROOM.length)}`, name: text }));
}

/** Looks an ingredient up by any of its names. */
export function AvoidPicker({ disabled, onPick, onSaid }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { groups, ask, forget } = useSuggestions(() => undefined);
  const found = groups && ingredientsIn(groups.flatMap(({ options }) => options));

  function pick(one: Avoided) {
    onPick(one);
    forget();
    if (!field.current) return;
    field.current.value = "";
    field.current.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const typed = field.current?.value.trim().toLowerCase() ?? "";
    const exact = found?.find(({ name }) => name.toLowerCase() === typed);
    const only = exact ?? (found?.length === 1 ? found[0] : undefined);
    if (only) pick(only);
    else onSaid(typed === "" ? "Type a name first." : "Choose one of the names that were found.");
  }

  return (
    <form onSubmit={submit} className="avoid-picker">
      <label htmlFor="avoid-name" className="display text-2xl">
        Ingredients
      </label>
      <div className="mt-4 flex gap-3">
        <Input
          ref={field}
          id="avoid-name"
          type="text"
          maxLength={100}
          autoComplete="off"
          placeholder="Limonene, shea butter, vitamin E"
          className="min-w-0 flex-1"
          disabled={disabled}
          onChange={({ currentTarget: { value } }) => ask(value)}
        />
        <Button type="submit" variant="secondary" disabled={disabled}>
          Add
        </Button>
      </div>
      <p role="status" className="sr-only">
        {found ? `${found.length} found` : ""}
      </p>
      {found ? (
        found.length > 0 ? (
          <ul className="found">
            {found.map((one) => (
              <li key={one.item}>
                <button type="button" onClick={() => pick(one)}>
                  <span className="sr-only">Avoid </span>
                  {one.name}
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <p className="mt-3 text-sm text-stone">Our glossary has nothing of that name.</p>
        )
      ) : null}
    </form>
  );
}
