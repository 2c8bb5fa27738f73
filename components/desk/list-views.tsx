import Link from "next/link";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

export type ViewLink = { href: string; label: string; current: boolean; id: string | null };

export type ListViewsProps = {
  room: string;
  views: readonly ViewLink[];
  /** The present state as a query, to be kept under a name; null where it is a view already. */
  unsaved: string | null;
  /** Where both forms go. */
  action: string;
};

/** Views kept by name, and the way to keep the present one. Each member of staff has their own. */
export function ListViews({ room, views, unsaved, action }: ListViewsProps) {
  const removable = views.find(({ current, id }) => current && id !== null);
  return (
    <div className="mb-4 flex flex-wrap items-end gap-x-5 gap-y-2 border-b border-hairline">
      <nav aria-label="Views" className="min-w-0">
        <ul className="flex flex-wrap gap-x-5">
          {views.map(({ href, label, current }) => (
            <li key={`${label} ${href}`}>
              <Link
                href={href}
                prefetch={false}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "-mb-px flex min-h-9 items-center border-b-2",
                  current
                    ? "border-ink font-medium"
                    : "border-transparent text-stone hover:text-ink",
                )}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {unsaved === null ? null : (
        <form method="post" action={action} className="mb-1.5 ml-auto flex items-center gap-2">
          <input type="hidden" name="room" value={room} />
          <input type="hidden" name="query" value={unsaved} />
          <label>
            <span className="sr-only">Keep this view as</span>
            <input
              name="name"
              required
              maxLength={40}
              placeholder="Keep this view as"
              autoComplete="off"
              className="h-9 w-44 rounded-sm border border-outline bg-paper px-2.5"
            />
          </label>
          <Button type="submit" variant="secondary" size="sm" name="do" value="keep">
            Keep
          </Button>
        </form>
      )}
      {removable ? (
        <form method="post" action={action} className="mb-1.5 ml-auto">
          <input type="hidden" name="room" value={room} />
          <input type="hidden" name="id" value={removable.id ?? ""} />
          <Button type="submit" variant="quiet" size="sm" name="do" value="remove">
            Forget “{removable.label}”
          </Button>
        </form>
      ) : null}
    </div>
  );
}
