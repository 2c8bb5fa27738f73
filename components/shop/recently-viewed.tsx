"use client";

import { useEffect, useId, useRef, useState } from "react";
import { cardProps } from "@/components/product/card-props";
import { TextButton } from "@/components/ui/link";
import { showToast } from "@/components/ui/toast";
import type { CardView } from "@/lib/catalog/product-view";
import { ProductCard } from "./product-card";
import { forgetSeen, rememberSeen, useSeen } from "./seen-store";

type Loaded = { readonly list: string; readonly cards: readonly CardView[] };

/**
 * What this browser has shown before the product `slug`. The list never leaves the device; the shop is asked for
 * the cards only when they are about to be seen.
 */
export function RecentlyViewed({ slug }: { slug: string }) {
  const slugs = useSeen().filter((other) => other !== slug);
  const list = slugs.join(",");
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const cards = loaded?.list === list ? loaded.cards : null;

  useEffect(() => rememberSeen(slug), [slug]);

  useEffect(() => {
    if (list === "" || !place.current) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        void load(list).then((found) => setLoaded({ list, cards: found }));
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

  const shown = slugs.length > 0 && cards?.length !== 0;
  return (
    <div ref={place} tabIndex={-1} className="page-shell outline-none">
      {shown ? (
        <section aria-labelledby={id} className="mt-20 lg:mt-28" data-print="hide">
          <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-t border-hairline pt-4">
            <h2 id={id} className="display text-2xl">
              Recently viewed
            </h2>
            <p className="text-sm text-stone">
              Kept on this device only.{" "}
              <TextButton tone="stone" onClick={clear}>
                Clear the list
              </TextButton>
            </p>
          </div>
          <ul className="scroll-row bleed bleed-pad flex gap-4 pb-1 md:mx-0 md:grid md:grid-cols-6 md:gap-x-6 md:gap-y-8 md:px-0">
            {cards === null
              ? slugs.map((seen) => <li key={seen} className="seen skeleton aspect-[4/5]" />)
              : cards.map((card) => (
                  <li key={card.id} className="seen">
                    <ProductCard {...cardProps(card)} sizes="(min-width: 48rem) 14vw, 40vw" />
                  </li>
                ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

async function load(slugs: string): Promise<readonly CardView[]> {
  try {
    const response = await fetch(`/api/cards?slugs=${slugs}`);
    return response.ok ? ((await response.json()) as CardView[]) : [];
  } catch {
    return [];
  }
}
