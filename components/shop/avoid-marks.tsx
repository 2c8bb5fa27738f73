import { withAvoided, type AvoidList, type Contents } from "@/lib/wishes/avoid-list";
import Link from "next/link";
import { avoidMark, type AvoidMark } from "@/lib/wishes/avoid-words";
import { deviceList, keepOnDevice } from "./avoid-store";
import type { Marks, VisitorFacts } from "./visitor-facts";

/** Loaded only on devices with an avoid-list: looks it up in what the page shows, without sending it anywhere. */

/** Null: there is nothing to say of it, as of a linen towel, or it could not be asked about. */
const known = new Map<string, Contents | null>();
let bag: readonly string[] = [];
let watch: MutationObserver | undefined;

/** Every product on the page has a button to keep it; those in the bag are known by the visitor's facts. */
const HEARTS = "button[name=keep], button[name=drop]";
/** As many as can be asked about at once. */
const AT_ONCE = 100;

/** Hands marks to every part of the page that shows them: `setMarks` of visitor-store.ts. */
type Publish = (marks: Marks | undefined) => void;

/** Brings the list up to what the account says, then marks the page and what comes onto it later. */
export async function markPage(facts: VisitorFacts, publish: Publish): Promise<void> {
  bag = facts.bagProducts;
  await sync(facts);
  await mark(publish);
  watch ??= new MutationObserver(() => void markNew(publish));
  watch.observe(document.body, { childList: true, subtree: true });
}

/** An account's list that is not there any more, or whose owner signed out, leaves the device. */
async function sync({ avoid }: VisitorFacts): Promise<void> {
  const mine = deviceList();
  if (avoid === mine.saved) return;
  if (avoid === null) {
    keepOnDevice({ items: [], hide: false, saved: null });
    return;
  }
  const response = await fetch("/avoid/saved", { cache: "no-store" }).catch(() => null);
  const saved = response?.ok ? ((await response.json()) as AvoidList | null) : null;
  if (!saved) return;
  // What was put on the list before signing in stays on it, here; it is not sent.
  const more = mine.saved === null ? mine.items : [];
  keepOnDevice({ ...saved, items: more.reduce(withAvoided, saved.items) });
}

function idsOnPage(): string[] {
  const hearts = [...document.querySelectorAll<HTMLButtonElement>(HEARTS)];
  return [...new Set([...hearts.map(({ value }) => value), ...bag])].filter((id) => id !== "");
}

async function markNew(publish: Publish): Promise<void> {
  if (idsOnPage().some((id) => !known.has(id))) await mark(publish);
}

/** Marks what the page shows by the device's list as it is now. */
export async function mark(publish: Publish): Promise<void> {
  const { items, hide } = deviceList();
  if (items.length > 0) await learn(idsOnPage().filter((id) => !known.has(id)));
  const marks: Record<string, Marks[string]> = {};
  for (const contents of known.values()) {
    const found = contents && avoidMark(items, contents);
    if (found) marks[contents.id] = drawn(found);
  }
  publish(Object.keys(marks).length > 0 ? marks : undefined);
  document.documentElement.toggleAttribute("data-hide-avoided", hide);
}

/** Drawn here, so that only pages with marks bring what draws them. */
function drawn({ short, full, found }: AvoidMark): Marks[string] {
  return {
    card: <i data-found={found}>{short}</i>,
    note: (
      <p className="avoid-note" data-found={found}>
        {full}{" "}
        <Link href="/avoid" prefetch={false}>
          Your avoid-list
        </Link>
      </p>
    ),
  };
}

async function learn(ids: readonly string[]): Promise<void> {
  const [now, later] = [ids.slice(0, AT_ONCE), ids.slice(AT_ONCE)];
  if (now.length === 0) return;
  // Noted at once, so that nothing is asked about twice meanwhile.
  for (const id of now) known.set(id, null);
  const response = await fetch(`/api/contents?products=${now.join(",")}`).catch(() => null);
  const answer = response?.ok ? ((await response.json()) as Contents[]) : [];
  for (const contents of answer) known.set(contents.id, contents);
  await learn(later);
}
