import Link from "next/link";
import type { ReferenceLine as Line } from "@/lib/journal/reference-index";
import { shortAuthors } from "@/lib/journal/references/authors";
import { KIND_TEXTS } from "@/lib/journal/references/study-kinds";
import { Grade } from "./grade";

/** A study in the index: who and when, what it found in our words, how much it can carry. */
export function ReferenceLine({ study }: { study: Line }) {
  const { slug, title, authors, authorsComplete, year, kind, population, finding, evidence } =
    study;
  const who = `${shortAuthors({ list: authors, complete: authorsComplete })}, ${year}`;
  const label = KIND_TEXTS[kind].label;
  const said = population === "" || population.toLowerCase() === label.toLowerCase();
  return (
    <li className="study-line">
      <h2>
        <Link href={`/journal/references/${slug}`} prefetch={false}>
          {title}
        </Link>
      </h2>
      <p className="role">
        {`${who} · ${said ? label : `${label}: ${population}`}`}
        {study.confidence === "known" ? <i>Details to be verified</i> : null}
        {study.retraction ? <b>Retracted</b> : null}
      </p>
      <p>{finding}</p>
      <p className="role">
        {evidence ? <Grade grade={evidence} /> : null}
        {study.articles > 0
          ? ` Cited in ${study.articles} ${study.articles === 1 ? "article" : "articles"}`
          : null}
      </p>
    </li>
  );
}
