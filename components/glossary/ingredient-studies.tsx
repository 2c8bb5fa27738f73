import Link from "next/link";
import { GRADE_TEXTS } from "@/lib/journal/evidence";
import type { IngredientStudy } from "@/lib/journal/reference-index";
import { shortAuthors } from "@/lib/journal/references/authors";

/** Studies that an ingredient's file leans on: what for, by whom, and how much each can carry. */
export function IngredientStudies({ studies }: { studies: readonly IngredientStudy[] }) {
  return (
    <ul className="space-y-4">
      {studies.map(({ slug, note, authors, authorsComplete, year, evidence, retraction }) => (
        <li key={slug}>
          <p>{note}</p>
          <p className="text-sm text-stone">
            <Link
              href={`/journal/references/${slug}`}
              prefetch={false}
              className="inline-flex min-h-6 items-center text-plum underline underline-offset-4"
            >
              {`${shortAuthors({ list: authors, complete: authorsComplete })}, ${year}`}
            </Link>
            {evidence ? ` · ${GRADE_TEXTS[evidence].label}` : null}
            {retraction ? " · Retracted" : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
