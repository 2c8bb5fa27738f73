import Link from "next/link";
import { Picture } from "./picture";

export type ShelfTile = {
  href: string;
  label: string;
  count: number;
  /** Path without width and ending; empty where there is no picture. */
  base: string;
  dominant: string | null;
};

/** How many are in view at once on a phone, and before one scrolls. */
const IN_VIEW = 3;

/** Categories as a row of pictures; on a phone it scrolls under the thumb. Styled by `.tiles` in app/shelves.css. */
export function ShelfTiles({ label, items }: { label: string; items: readonly ShelfTile[] }) {
  return (
    <nav aria-label={label} className="tiles">
      <ul className="scroll-row">
        {items.map(({ href, label: name, count, base, dominant }, index) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              <Picture
                small
                base={base}
                alt=""
                dominant={dominant}
                sizes="(min-width:64rem) 12vw, 30vw"
                priority={index < IN_VIEW && "eager"}
              />
              {name}
              <small>{count}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
