"use client";

import { useEffect, useState, type ComponentType } from "react";

type Place = ComponentType<{ slug: string }>;

/** What this browser has shown before, far down on a page: the page comes first, and then what keeps the list. */
export function RecentlyViewed({ slug }: { slug: string }) {
  const [SeenPlace, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    // Without it the page is whole as well.
    import("./seen-place").then(
      (file) => setPlace(() => file.SeenPlace),
      () => {},
    );
  }, []);
  return SeenPlace ? <SeenPlace slug={slug} /> : null;
}
