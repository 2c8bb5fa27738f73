"use client";

import { useEffect, useRef } from "react";

/** How long a button says what came of it. */
const SHOWN_MS = 4_000;

/** Makes the page's copy buttons work. They are there without script, hidden, since without it they could do nothing. */
export function CopyReferences() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const page = here.current?.closest<HTMLElement>("article, main");
    if (!page) return;
    for (const button of page.querySelectorAll<HTMLElement>("[data-copy]")) button.hidden = false;
    const listen = (event: Event): void => {
      const button = event.target instanceof Element && event.target.closest("[data-copy]");
      if (button) void copy(button);
    };
    page.addEventListener("click", listen);
    return () => page.removeEventListener("click", listen);
  }, []);
  return <span ref={here} hidden />;
}

/** What stands in the nearest item, in the style that is shown, with its DOI. */
async function copy(button: Element): Promise<void> {
  const item = button.closest("li, section");
  const shown = [...(item?.querySelectorAll<HTMLElement>(".vancouver, .apa") ?? [])].filter(
    (style) => style.checkVisibility(),
  );
  const doi = item?.querySelector<HTMLAnchorElement>('a[href^="https://doi.org/"]')?.href;
  const text = [shown[0]?.textContent, doi].filter(Boolean).join(" ");
  const said = await navigator.clipboard.writeText(text).then(
    () => "Copied",
    () => "Not copied: the browser did not let us",
  );
  button.textContent = said;
  setTimeout(() => (button.textContent = "Copy"), SHOWN_MS);
}
