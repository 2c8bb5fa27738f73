import { TextLink } from "./link";

export type Crumb = { label: string; href?: string };
export type BreadcrumbProps = { items: readonly Crumb[]; className?: string };

/** Where this page stands; the last item is the page itself. */
export function Breadcrumb({ items, className }: BreadcrumbProps) {
  return (
    <nav aria-label="Breadcrumb" className={className}>
      <ol className="flex flex-wrap gap-x-2 text-sm text-stone">
        {items.map((item, index) => (
          <li key={item.label} className="flex min-h-6 items-center gap-2">
            {index > 0 ? <span aria-hidden="true">/</span> : null}
            {item.href ? (
              <TextLink
                href={item.href}
                tone="stone"
                underline="hover"
                className="inline-flex min-h-6 items-center"
              >
                {item.label}
              </TextLink>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
