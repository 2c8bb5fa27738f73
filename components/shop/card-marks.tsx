"use client";

import { useWish, WISH_ACTION } from "./use-wish";
import { useVisitorFact } from "./visitor-store";

/** In the corner of a card's picture. Dozens stand on a page: two props, little markup, the heart in marks.css. */
export function CardMarks({ id, name }: { id: string; name: string }) {
  const inBag = useVisitorFact((facts) => facts.bagProducts.includes(id));
  const mark = useVisitorFact((facts) => facts.marks?.[id]?.card);
  const wish = useWish(id);
  return (
    <form className="marks" action={WISH_ACTION} method="post" onSubmit={wish.onSubmit}>
      {mark}
      {inBag ? <span>In your bag</span> : null}
      <button name={wish.name} value={id} aria-label={`Keep ${name}`} aria-pressed={wish.kept} />
    </form>
  );
}
