"use client";

import { useWish, WISH_ACTION } from "./use-wish";
import { useVisitorFact } from "./visitor-store";

/** In the corner of a card's picture. Dozens stand on a page: two props and little markup. */
export function CardMarks({ id, name }: { id: string; name: string }) {
  const inBag = useVisitorFact((facts) => facts.bagProducts.includes(id));
  const wish = useWish(id);
  return (
    <form className="marks" action={WISH_ACTION} method="post" onSubmit={wish.onSubmit}>
      {inBag ? <span>In your bag</span> : null}
      <button name={wish.name} value={id} aria-label={`Keep ${name}`} aria-pressed={wish.kept}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 19.5S4 14.6 4 9.2A4.2 4.2 0 0 1 12 7.4a4.2 4.2 0 0 1 8 1.8c0 5.4-8 10.3-8 10.3z" />
        </svg>
      </button>
    </form>
  );
}
