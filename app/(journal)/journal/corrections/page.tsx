import Link from "next/link";
import { EditorialPage } from "@/components/shop/editorial-page";
import { DateTime } from "@/components/ui/date-time";
import { JOURNAL_TAG } from "@/lib/journal/announce";
import { listCorrections, type CorrectionLine } from "@/lib/journal/correction-queries";
import type { CorrectionKind } from "@/lib/journal/schema";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const PATH = "/journal/corrections";

export const metadata = pageMetadata({
  title: "How we correct · Journal",
  description:
    "Mistakes in the journal are put right in the open: what counts as one, how fast, and every correction so far with its date.",
  path: PATH,
});

const KINDS: Readonly<Record<CorrectionKind, string>> = {
  correction: "Correction",
  clarification: "Clarification",
  update: "Update",
};

function log(corrections: readonly CorrectionLine[]) {
  if (corrections.length === 0)
    return <p>None so far. The first one will stand here, with its date, for as long as we do.</p>;
  return (
    <ul className="correction-log">
      {corrections.map(({ kind, text, at, slug, title }) => (
        <li key={`${slug} ${at.toISOString()}`}>
          <p>
            <DateTime iso={at.toISOString()} />
            {` · ${KINDS[kind]} · `}
            <Link href={`/journal/${slug}#dates`} prefetch={false}>
              {title}
            </Link>
          </p>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}

export default async function CorrectionsPage() {
  "use cache";
  cachePage(JOURNAL_TAG);
  const corrections = await listCorrections();
  return (
    <EditorialPage
      path={PATH}
      title="How we correct"
      standfirst="We will be wrong now and then. What matters is that you can see where, since when, and what it says now."
      sections={[
        {
          id: "what",
          title: "What we correct",
          body: (
            <>
              <p>
                A <b>correction</b> puts right what was false: a number, a name, a study told as
                saying what it does not say, a grade that was higher than the evidence. A{" "}
                <b>clarification</b> is for a sentence that was true and could be read as something
                else. An <b>update</b> adds what has become known since.
              </p>
              <p>
                A misplaced comma is mended without a word. Anything that changes what a reader
                takes away is not.
              </p>
            </>
          ),
        },
        {
          id: "how",
          title: "How",
          body: (
            <>
              <p>
                The text is put right where it stands, and the article says so at its top with the
                date, and at its end with what was wrong and what it says now. That note is never
                taken away again; our software has no way to. Where a claim changes so much that its
                reviewer would want to see it, the article goes through review anew, and says
                meanwhile that it is being revised and why.
              </p>
              <p>
                Copies that went out with the letter cannot be called back. What we correct stands
                in the next one.
              </p>
            </>
          ),
        },
        {
          id: "retractions",
          title: "When a study is retracted",
          body: (
            <p>
              A retracted study is marked as such on its own page and wherever it is cited, with the
              date and the reason. Every article that leans on it is marked as being revised, and no
              new one can be published with it. We do not delete the passage in silence: readers who
              believed it should be able to find out why they need not any more.
            </p>
          ),
        },
        {
          id: "tell",
          title: "Tell us",
          body: (
            <p>
              If you have found a mistake, <Link href="/contact">write to us</Link> and name the
              article and the sentence. We answer, also when we think that it is right as it stands,
              and then say why. The buttons at the end of each article reach the editors too,
              without your name.
            </p>
          ),
        },
        { id: "log", title: "Every correction so far", body: log(corrections) },
      ]}
    />
  );
}
