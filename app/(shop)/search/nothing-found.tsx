import { TextLink } from "@/components/ui/link";
import { StartingPoints } from "./starting-points";

/** What to do where nothing was found, and something real to look at instead. */
export function NothingFound() {
  return (
    <>
      <p className="mt-2 max-w-text text-stone">
        Try fewer words, or another name for the same thing. If you think we should have it,{" "}
        <TextLink href="/contact" prefetch={false}>
          tell us what you looked for
        </TextLink>
        .
      </p>
      <StartingPoints />
    </>
  );
}
