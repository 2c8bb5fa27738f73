"use client";

import { useEffect, useRef, useState, type ComponentType } from "react";
import { showToast } from "@/components/ui/toast";
import type { CardView } from "@/lib/catalog/product-view";
import type { SeenStrip } from "./seen-strip";
import { forgetSeen, rememberSeen, useSeen } from "./seen-store";

type Loaded = {
  readonly list: string;
  readonly cards: readonly CardView[];
  readonly Strip: ComponentType<Parameters<typeof SeenStrip>[0]>;
};

/**
 * What this browser has shown before the product `slug`. The list never leaves the device; the shop is asked for
 * the cards, and for what draws them, only when they are about to be seen.
 */
export function SeenPlace({ slug }: { slug: string }) {
  const list = useSeen()
    .filter((other) => other !== slug)
    .join(",");
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => rememberSeen(slug), [slug]);

  useEffect(() => {
    if (list === "" || !place.current) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        void load(list).then(setLoaded);
      },
      { rootMargin: "600px" },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [list]);

  function clear() {
    forgetSeen();
    place.current?.focus({ preventScroll: true });
    showToast({ message: "Cleared. The list was kept on this device only." });
  }

  const answered = loaded?.list === list;
  const shown = answered && loaded.cards.length > 0 ? loaded : null;
  // Its place is kept from the beginning, far below what is seen then, so that nothing moves when it comes.
  const room = list !== "" && !answered ? "min-h-[28rem]" : "";
  return (
    <div ref={place} tabIndex={-1} className={`page-shell outline-none ${room}`}>
      {shown ? <shown.Strip cards={shown.cards} onClear={clear} /> : null}
    </div>
  );
}

async function load(list: string): Promise<Loaded | null> {
  try {
    const [response, { SeenStrip: Strip }] = await Promise.all([
      fetch(`/api/cards?slugs=${list}`),
      import("./seen-strip"),
    ]);
    const cards = response.ok ? ((await response.json()) as CardView[]) : [];
    return { list, cards, Strip };
  } catch {
    return null;
  }
}
