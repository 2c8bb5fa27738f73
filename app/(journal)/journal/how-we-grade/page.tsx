import Link from "next/link";
import { Grade } from "@/components/journal/grade";
import { EditorialPage } from "@/components/shop/editorial-page";
import { EVIDENCE_GRADES, GRADE_TEXTS } from "@/lib/journal/evidence";
import { KIND_TEXTS, STUDY_KINDS } from "@/lib/journal/references/study-kinds";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const PATH = "/journal/how-we-grade";

export const metadata = pageMetadata({
  title: "How we grade evidence · Journal",
  description:
    "Four grades, what each asks of the studies behind a claim, what lowers one, and what none of them means.",
  path: PATH,
});

export default async function HowWeGradePage() {
  "use cache";
  cachePage();
  return (
    <EditorialPage
      path={PATH}
      title="How we grade evidence"
      standfirst="A grade says how much a claim could bear, not how much we like it. It is given by the studies behind it and signed by a reviewer."
      sections={[
        {
          id: "grades",
          title: "The four grades",
          body: (
            <dl className="grade-list">
              {EVIDENCE_GRADES.map((grade) => (
                <div key={grade} id={grade}>
                  <dt>
                    <Grade grade={grade} />
                  </dt>
                  <dd>{GRADE_TEXTS[grade].meaning}</dd>
                </div>
              ))}
            </dl>
          ),
        },
        {
          id: "claims",
          title: "What is graded",
          body: (
            <>
              <p>
                A claim is a sentence that says something about the world that a study could have
                found otherwise. In our articles it is marked as if with a pen, its studies are
                numbered behind it, and in the margin stands its grade with half a sentence on why:
                “Limited evidence. Two small trials in adults.”
              </p>
              <p>
                A study has a grade of its own for what it can carry by itself. A claim is not
                graded above its best study, with one exception: several that were made
                independently and point the same way may lift it by one step. Definitions are graded
                too, by how widely they are agreed on.
              </p>
            </>
          ),
        },
        {
          id: "lowers",
          title: "What lowers a grade",
          body: (
            <ul>
              <li>
                <b>Few people.</b> Ten in a group cannot tell a modest effect from chance.
              </li>
              <li>
                <b>Not people.</b> What was seen in mice or in cells is never more than limited for
                a claim about you, however elegant it is.
              </li>
              <li>
                <b>A snapshot.</b> Two things seen together may have caused each other in either
                direction, or share a cause.
              </li>
              <li>
                <b>Another product.</b> A trial of one strain or one cream says little about the
                rest of the shelf.
              </li>
              <li>
                <b>A maker’s own study.</b> It counts, and waits for somebody else to repeat it.
              </li>
              <li>
                <b>A miss.</b> Where the question that the study was built to answer came out empty,
                what else it found is a hint.
              </li>
              <li>
                <b>No details.</b> What we could not verify against the publication is marked
                “details to be verified”.
              </li>
            </ul>
          ),
        },
        {
          id: "kinds",
          title: "Kinds of study",
          body: (
            <dl className="grade-list">
              {STUDY_KINDS.filter((kind) => kind !== "other").map((kind) => (
                <div key={kind}>
                  <dt>{KIND_TEXTS[kind].label}</dt>
                  <dd>{KIND_TEXTS[kind].meaning}</dd>
                </div>
              ))}
            </dl>
          ),
        },
        {
          id: "not",
          title: "What a grade does not mean",
          body: (
            <>
              <p>
                Strong evidence for a claim is not advice to you. It may be about people unlike you,
                or about an effect too small to notice. “No evidence found” is not evidence against:
                it says that nobody has looked where we could find it.
              </p>
              <p>
                And a grade is never about a product of ours. One may stand beside a passage only
                where it shares an ingredient that the passage discusses, and only where every claim
                of that passage is graded moderate or better. No trial that we cite has tested it.
                See <Link href="/journal/editorial-policy">our editorial policy</Link>.
              </p>
            </>
          ),
        },
        {
          id: "look",
          title: "Look for yourself",
          body: (
            <p>
              Every study that we lean on has <Link href="/journal/references">a page</Link>: what
              kind it is, who was studied, what it found in our words, and where to read it. The
              references of each article can be taken along for your own library.
            </p>
          ),
        },
      ]}
    />
  );
}
