import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import type { QueueState } from "@/lib/operations/work-queues";
import { ageText } from "./ages";

/** What waits, and since when; below it, by name only, where nothing does. */
export function QueueList({ queues, now }: { queues: readonly QueueState[]; now: Date }) {
  const waiting = queues.filter((queue) => queue.waiting > 0);
  const quiet = queues.filter((queue) => queue.waiting === 0);
  return (
    <>
      {waiting.length > 0 ? (
        <ul className="grid gap-x-10 border-t border-hairline md:grid-cols-2">
          {waiting.map((queue) => (
            <Queue key={queue.key} queue={queue} now={now} />
          ))}
        </ul>
      ) : null}
      {quiet.length > 0 ? (
        <p className="mt-3 max-w-text text-stone">
          {waiting.length === 0 ? "Nothing waits. " : "Nothing waits in: "}
          {waiting.length === 0
            ? null
            : quiet.map((queue, index) => (
                <span key={queue.key}>
                  {index > 0 ? ", " : null}
                  <TextLink href={queue.href} tone="stone" underline="hover" prefetch={false}>
                    {lowerFirst(queue.label)}
                  </TextLink>
                </span>
              ))}
        </p>
      ) : null}
    </>
  );
}

/** "Stripe" keeps its capital. */
const lowerFirst = (text: string) =>
  text.startsWith("Stripe") ? text : text.charAt(0).toLowerCase() + text.slice(1);

function Queue({ queue, now }: { queue: QueueState; now: Date }) {
  const { label, href, waiting, late, since } = queue;
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-4 border-b border-hairline py-1.5">
      <TextLink href={href} underline="hover" prefetch={false} className="grow font-medium">
        {label}
      </TextLink>
      {late > 0 ? (
        <Badge tone={late === waiting ? "error" : "warning"}>
          {late === waiting ? "Overdue" : `${late.toLocaleString("en-US")} overdue`}
        </Badge>
      ) : null}
      {since ? <span className="text-stone tabular-nums">{ageText(since, now)}</span> : null}
      <span className="w-12 text-right font-serif text-xl tabular-nums">
        {waiting.toLocaleString("en-US")}
      </span>
    </li>
  );
}
