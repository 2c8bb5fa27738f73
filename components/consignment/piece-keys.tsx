"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isTyping, KEYS_OFF } from "@/components/desk/list-keyboard";

type Props = { previous: string | null; next: string | null; up: string };

/** Goes through a queue by keys: j to the next, k to the one before, Esc back to the list. Draws nothing. */
export function PieceKeys({ previous, next, up }: Props) {
  const router = useRouter();
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || localStorage.getItem(KEYS_OFF)) return;
      const to = { j: next, k: previous, Escape: up }[event.key];
      if (!to || document.querySelector("dialog[open], :popover-open")) return;
      event.preventDefault();
      router.push(to);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router, previous, next, up]);
  return null;
}
