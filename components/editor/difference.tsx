import { Fragment } from "react";
import type { DifferenceLine } from "@/lib/journal/document/difference";

/** Lines on either side of a change that are shown with it. */
const NEAR = 1;

/** What changed, with the lines around it; what is the same is left out. */
export function Difference({ lines }: { lines: readonly DifferenceLine[] }) {
  if (!lines.some(({ changed }) => changed))
    return <p className="text-stone">The two say the same.</p>;
  const near = (index: number) =>
    lines.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(({ changed }) => changed);
  return (
    <div className="grid gap-2 font-serif text-base">
      {lines.map((line, index) => {
        if (!near(index))
          return near(index - 1) && index > 0 ? (
            <p key={index} className="text-stone" aria-label="The same">
              …
            </p>
          ) : null;
        return (
          <p key={index} className={line.changed ? undefined : "text-stone"}>
            {line.pieces.map(({ kind, text }, place) => (
              <Fragment key={place}>
                {kind === "new" ? (
                  <ins className="bg-success-wash text-success">{text}</ins>
                ) : kind === "gone" ? (
                  <del className="bg-error-wash text-error">{text}</del>
                ) : (
                  text
                )}
              </Fragment>
            ))}
          </p>
        );
      })}
    </div>
  );
}
