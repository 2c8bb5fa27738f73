"use client";

import type { FormEvent } from "react";
import { showToast } from "@/components/ui/toast";
import { setWish, useVisitorFact } from "./visitor-store";

/** Where a wish is kept or dropped; a plain form may post there as well. */
export const WISH_ACTION = "/wishlist/items";

/**
 * Whether a product is on the visitor's wishlist, and what its form does: the mark turns at once, and turns back
 * with a word about it where the shop could not be told.
 */
export function useWish(product: string) {
  const kept = useVisitorFact((facts) => facts.wishes.includes(product)) ?? false;

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setWish(product, !kept);
    // One after the other, so that two quick presses end as the second one says.
    const press = ++presses;
    last = last.then(() => send(product, !kept, press));
  }

  return { kept, onSubmit, name: kept ? "drop" : "keep" };
}

let last: Promise<void> = Promise.resolve();
let presses = 0;

type Answer = { ok: boolean; message: string };

async function send(product: string, keep: boolean, press: number): Promise<void> {
  const answer = await post(product, keep);
  // The next press has already marked it, and what it says is shown when its own answer is there.
  if (press !== presses) return;
  setWish(product, answer.ok === keep);
  showToast(
    answer.ok && keep
      ? { message: answer.message, link: { href: "/wishlist", label: "See your wishlist" } }
      : { message: answer.message, tone: answer.ok ? "info" : "error" },
  );
}

async function post(product: string, keep: boolean): Promise<Answer> {
  try {
    const response = await fetch(WISH_ACTION, {
      method: "POST",
      body: new URLSearchParams({ [keep ? "keep" : "drop"]: product }),
      headers: { accept: "application/json" },
    });
    return (await response.json()) as Answer;
  } catch {
    return {
      ok: false,
      message: "The shop could not be reached. Check your connection and try again.",
    };
  }
}
