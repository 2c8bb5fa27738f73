"use client";

import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { useWish, WISH_ACTION } from "./use-wish";

/** "Keep" on a product's page; the heart is filled once it is kept. A form of its own, beside that of the bag. */
export function WishButton({ id, name }: { id: string; name: string }) {
  const wish = useWish(id);
  return (
    <form action={WISH_ACTION} method="post" onSubmit={wish.onSubmit}>
      <Button
        type="submit"
        variant="quiet"
        size="sm"
        name={wish.name}
        value={id}
        aria-pressed={wish.kept}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className="heart">
          <path d="M12 19.5S4 14.6 4 9.2A4.2 4.2 0 0 1 12 7.4a4.2 4.2 0 0 1 8 1.8c0 5.4-8 10.3-8 10.3z" />
        </svg>
        <span>
          {wish.kept ? "Kept for later" : "Keep for later"}
          <VisuallyHidden> {name}</VisuallyHidden>
        </span>
      </Button>
    </form>
  );
}
