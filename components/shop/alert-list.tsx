import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { AlertKind } from "@/lib/alerts/schema";

export type AlertListProps = {
  items: readonly {
    id: string;
    kind: AlertKind;
    name: string;
    /** Null where the product has no page any more. */
    href: string | null;
  }[];
};

const WHEN: Readonly<Record<AlertKind, string>> = {
  back_in_stock: "When it is back",
  similar_piece: "When a piece like it comes in",
};

/** What we are asked to write about, each with a way to stop it. Stands in a ListForm. */
export function AlertList({ items }: AlertListProps) {
  return (
    <ul className="max-w-text border-t border-hairline">
      {items.map(({ id, kind, name, href }) => (
        <li
          key={id}
          className="flex items-center justify-between gap-4 border-b border-hairline py-3"
        >
          <p>
            {href ? (
              <TextLink href={href} prefetch={false} underline="hover">
                {name}
              </TextLink>
            ) : (
              name
            )}
            <span className="block text-sm text-stone">{WHEN[kind]}</span>
          </p>
          <Button type="submit" name="alert" value={id} variant="quiet" size="sm">
            <span>
              Stop<VisuallyHidden> waiting for {name}</VisuallyHidden>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
