import { TextLink } from "./link";

export type Crumb = { label: string; href?: string };
export type BreadcrumbProps = { items: readonly Crumb[]; className?: string };

/** Where this page stands; the last item is the page itself. */
export function Breadcrumb({ items, className }: BreadcrumbProps) {
  return (
    <nav aria-label="Breadcrumb" className={className}>
      <ol className="crumbs">
        {items.map((item) => (
          <li key={item.label}>
            {item.href ? (
              <TextLink href={item.href} tone="stone" underline="hover">
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
