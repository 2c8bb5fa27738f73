"use client";

import Link from "next/link";
import { useEffect, useSyncExternalStore } from "react";
import { inWords } from "@/lib/wishes/avoid-words";
import type { Avoided } from "@/lib/wishes/avoid-list";
import { mark } from "./avoid-marks";
import { keepOnDevice, tellAccount, useAvoidList } from "./avoid-store";
import { setMarks } from "./visitor-store";

/** Cards of the lists above, and the marks of those that have something of the list, whether they are shown or not. */
const CARDS = "[data-hides] .marks";
const FOUND = `${CARDS} > [data-found="true"]`;

const counted = (): string =>
  `${document.querySelectorAll(FOUND).length} ${document.querySelectorAll(CARDS).length}`;

function watchPage(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Shelves whose every card is marked: where those are hidden, app/avoid.css says so in their place. */
function noteEmptyShelves(): void {
  for (const shelf of document.querySelectorAll("[data-hides] ul")) {
    const cards = shelf.querySelectorAll(".marks").length;
    const found = shelf.querySelectorAll('.marks > [data-found="true"]').length;
    shelf.toggleAttribute("data-nothing-left", cards > 0 && found === cards);
  }
}

/** How much of the page's lists has something that the visitor avoids, and the choice to leave it out. */
export default function AvoidBar() {
  const list = useAvoidList();
  const [found = 0, all = 0] = useSyncExternalStore(watchPage, counted, () => "0 0")
    .split(" ")
    .map(Number);
  useEffect(noteEmptyShelves, [found, all]);
  if (!list || found === 0) return null;
  const { hide, items } = list;

  function turn() {
    if (!list) return;
    const next = { ...list, hide: !hide };
    keepOnDevice(next);
    void mark(setMarks);
    if (next.saved !== null) void save(next);
  }

  return (
    <div className="avoid-bar">
      <p role="status">{hide ? hiddenWords(found, all) : shownWords(found)}</p>
      <button type="button" onClick={turn}>
        {hide ? "Show" : "Hide"} {found === 1 ? "it" : "them"}
      </button>
      <WholeList items={items} />
      <Link href="/avoid" prefetch={false}>
        Your avoid-list
      </Link>
    </div>
  );
}

const shownWords = (found: number): string =>
  `${found} on this page ${found === 1 ? "has" : "have"} something that you avoid.`;

function hiddenWords(found: number, all: number): string {
  if (found < all) return `${found} on this page hidden by your avoid-list.`;
  return `Everything on this page is hidden by your avoid-list: ${all === 1 ? "one product" : `${all} products`}.`;
}

/**
 * Hiding leaves gaps from page to page. A list that can be narrowed by families is narrowed as a whole instead, so that
 * counts and pages are right; the address then says which, and nothing else of the avoid-list.
 */
function WholeList({ items }: { items: readonly Avoided[] }) {
  const offered = items.filter(({ item }) =>
    document.querySelector(
      `input[name="free"][value="${item.replace("group/", "")}"]:not(:checked)`,
    ),
  );
  if (offered.length === 0) return null;
  const address = new URL(window.location.href);
  const chosen = (address.searchParams.get("free") ?? "").split(",");
  const families = offered.map(({ item }) => item.replace("group/", ""));
  const all = [...new Set([...chosen, ...families])].filter((slug) => slug !== "").toSorted();
  for (const place of ["after", "before"]) address.searchParams.delete(place);
  address.searchParams.set("free", all.join(","));
  const query = address.searchParams.toString().replaceAll("%2C", ",");
  return (
    <a href={`${address.pathname}?${query}#list`}>
      Only what is free from {inWords(offered.map(({ name }) => name))}
    </a>
  );
}

async function save(list: Parameters<typeof keepOnDevice>[0]): Promise<void> {
  const answer = await tellAccount(list);
  if ("saved" in answer) keepOnDevice({ ...list, saved: answer.saved });
}
