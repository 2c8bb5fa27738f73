"use client";

import { useEffect } from "react";

/**
 * What script adds to the gallery around it: arrow keys and small pictures move the row without moving the page,
 * the small one in view is marked, and the dialog opens at the picture that was pressed.
 */
export function GalleryKeys({ gallery: id }: { gallery: string }) {
  useEffect(() => {
    const gallery = document.getElementById(id);
    const row = gallery?.querySelector("section");
    if (!gallery || !row) return undefined;
    const pictures = [...row.querySelectorAll("button")];
    const thumbs = [...gallery.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
    const current = () => Math.round(row.scrollLeft / Math.max(1, row.clientWidth));

    const mark = () => {
      thumbs.forEach((thumb, index) => {
        if (index === current()) thumb.setAttribute("aria-current", "true");
        else thumb.removeAttribute("aria-current");
      });
    };
    const show = (index: number, focus: boolean) => {
      const picture = pictures[index];
      if (!picture) return;
      row.scrollTo({ left: picture.offsetLeft - row.offsetLeft });
      if (focus) picture.focus({ preventScroll: true });
    };
    const onKey = (event: KeyboardEvent) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const from = pictures.indexOf(event.target as HTMLButtonElement);
      if (from < 0 || pictures.length < 2) return;
      event.preventDefault();
      show(from + step, true);
    };
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element;
      const thumb = thumbs.findIndex((one) => one.contains(target));
      if (thumb >= 0) {
        event.preventDefault();
        show(thumb, false);
      }
      const picture = pictures.findIndex((one) => one.contains(target));
      // The dialog opens after this event: only then has it a place to scroll to.
      if (picture >= 0) requestAnimationFrame(() => enlarge(gallery, picture));
    };

    mark();
    row.addEventListener("scroll", mark, { passive: true });
    row.addEventListener("keydown", onKey);
    gallery.addEventListener("click", onClick);
    return () => {
      row.removeEventListener("scroll", mark);
      row.removeEventListener("keydown", onKey);
      gallery.removeEventListener("click", onClick);
    };
  }, [id]);
  return null;
}

/** Brings the picture into view in the open dialog and lets the keys scroll there. */
function enlarge(gallery: HTMLElement, index: number): void {
  const strip = gallery.querySelector<HTMLElement>("dialog ul");
  strip?.focus({ preventScroll: true });
  strip?.children[index]?.scrollIntoView({
    behavior: "instant",
    block: "center",
    inline: "center",
  });
}
