type Props = { title: string; above: string; text: string };

/** How a brand, collection or ingredient reads in the shop: its head in the shop's type. */
export function ShelfPreview({ title, above, text }: Props) {
  return (
    <div className="[overflow-wrap:anywhere]">
      {above ? <p className="mb-1 text-xs text-stone">{above}</p> : null}
      <p className="display text-3xl">{title}</p>
      {text ? <p className="mt-3 line-clamp-[12] text-base whitespace-pre-line">{text}</p> : null}
    </div>
  );
}
