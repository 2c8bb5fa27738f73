"use client";

import Link from "next/link";
import { useSyncExternalStore } from "react";
import { mark } from "./avoid-marks";
import { keepOnDevice, tellAccount, useAvoidList } from "./avoid-store";
import { setMarks } from "./visitor-store";

/** The marks of cards in the list above, whether they are shown or not. */
const FOUND = '.list-found .marks > [data-found="true"]';

const countFound = (): number => document.querySelectorAll(FOUND).length;

function watchPage(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** How much of the page's list has something that the visitor avoids, and the choice to leave it out. */
export default function AvoidBar() {
  const list = useAvoidList();
  const found = useSyncExternalStore(watchPage, countFound, () => 0);
  if (!list || found === 0) return null;
  const { hide } = list;

  function turn() {
    if (!list) return;
    const next = { ...list, hide: !hide };
    keepOnDevice(next);
    void mark(setMarks);
    if (next.saved !== null) void save(next);
  }

  return (
    <div className="avoid-bar">
      <p role="status">
        {found} on this page {found === 1 ? "has" : "have"} something that you avoid
        {hide ? `, and ${found === 1 ? "is" : "are"} not shown` : ""}.
      </p>
      <button type="button" onClick={turn}>
        {hide ? "Show" : "Hide"} {found === 1 ? "it" : "them"}
      </button>
      <Link href="/avoid" prefetch={false}>
        Your avoid-list
      </Link>
    </div>
  );
}

async function save(list: Parameters<typeof keepOnDevice>[0]): Promise<void> {
  const answer = await tellAccount(list);
  if ("saved" in answer) keepOnDevice({ ...list, saved: answer.saved });
}
