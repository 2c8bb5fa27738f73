import { DateTime } from "@/components/ui/date-time";
import type { Expectation } from "@/lib/consignment/expectations";

const WHO = { you: "Your turn", us: "Our turn", nobody: "Done" } as const;

/** What is expected of whom, and by when. */
export function Turn({ expected }: { expected: Expectation }) {
  const { turn, what, by } = expected;
  return (
    <div className="turn" data-turn={turn}>
      <p className="font-medium">{WHO[turn]}</p>
      <p className="mt-1">{what}</p>
      {by ? (
        <p className="mt-1 text-sm">
          By <DateTime iso={by.toISOString()} withTime />
        </p>
      ) : null}
    </div>
  );
}
