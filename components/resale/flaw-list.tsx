import { Picture, type PictureSource } from "@/components/shop/picture";

export type Flaw = {
  text: string;
  /** Its near view, and where that stands in the gallery. */
  picture: PictureSource | null;
  href: string | null;
};

/** What is wrong with a piece, each flaw beside its own picture. */
export function FlawList({ flaws }: { flaws: readonly Flaw[] }) {
  if (flaws.length === 0) {
    return (
      <p className="max-w-text font-serif text-xl">
        Nothing that we found. We looked in daylight, inside and out.
      </p>
    );
  }
  return (
    <ol className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 lg:gap-x-8">
      {flaws.map((flaw) => (
        <li key={flaw.text}>
          {flaw.picture && flaw.href ? (
            <a href={flaw.href} className="group block rounded-sm">
              <Picture {...flaw.picture} alt="" small sizes="(min-width: 64rem) 17vw, 45vw" />
              <p className="mt-3 leading-snug underline decoration-outline decoration-1 underline-offset-4 group-hover:decoration-ink">
                {flaw.text}
              </p>
            </a>
          ) : (
            <p className="border-t border-clay pt-3 leading-snug">{flaw.text}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
