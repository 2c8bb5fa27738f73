import Link from "next/link";
import { DateTime } from "@/components/ui/date-time";
import type { ProductStanding } from "@/lib/standard/standard-view";
import { productWords } from "@/lib/standard/verdict-words";

/** A product's verdict with the version that says so, linked to what that means. */
export function StandingLine({ standing }: { standing: ProductStanding | null }) {
  if (!standing) return null;
  return (
    <>
      <Link href="/standard#read" prefetch={false} className="underline underline-offset-4">
        {productWords(standing.verdict, standing.version)}
      </Link>
      , audited <DateTime iso={new Date(standing.at).toISOString()} />.
    </>
  );
}
