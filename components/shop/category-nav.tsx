import Link from "next/link";

export type CategoryLink = { href: string; label: string; current?: boolean };
export type CategoryNavProps = { label: string; items: readonly CategoryLink[] };

/** One row of categories; on a phone it scrolls under the thumb. Styled in lists.css. */
export function CategoryNav({ label, items }: CategoryNavProps) {
  return (
    <nav aria-label={label} className="shelves">
      <ul className="scroll-row">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              aria-current={item.current ? "page" : undefined}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
