import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleBody } from "@/components/journal/article-body";
import { Footnotes } from "@/components/journal/footnotes";
import { ReferenceList } from "@/components/journal/reference-list";
import { SourceCards } from "@/components/journal/source-cards";
import { TextLink } from "@/components/ui/link";
import { findPreview } from "@/lib/journal/find-preview";
import { uuid } from "@/lib/text";
import { requireStaff } from "@/lib/web/session";
import "@/app/(journal)/styles/opening.css";
import "@/app/(journal)/styles/grades.css";
import "@/app/(journal)/styles/text.css";
import "@/app/(journal)/styles/margin.css";
import "@/app/(journal)/styles/blocks.css";
import "@/app/(journal)/styles/notes.css";
import "@/app/(journal)/styles/references.css";

// Rendered in one piece: what is true when it is asked for.
export const instant = false;
export const metadata: Metadata = { title: "Preview · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

/** The working copy as readers would see it. */
export default async function PreviewPage({ params }: Props) {
  const actor = await requireStaff("editor");
  const articleId = uuid.safeParse((await params).id);
  const found = articleId.success ? await findPreview(actor, articleId.data) : null;
  if (!found?.ok || !articleId.success) notFound();
  const { content, body, tieIns, sources } = found.value;
  const retracted = sources.filter(({ retraction }) => retraction).map(({ number }) => number);
  return (
    <main id="content" className="page-shell pb-16">
      <p className="border-b border-hairline bg-bone px-4 py-3 text-sm">
        {"The text as it is saved now. Readers do not see this page. "}
        <TextLink href={`/admin/journal/${articleId.data}`}>Back to the desk</TextLink>
      </p>
      <article className="article-page">
        <header className="article-head">
          <div>
            <h1 className="display text-5xl">{content.title}</h1>
            <p className="standfirst">{content.standfirst}</p>
          </div>
        </header>
        <div className="article-text">
          <div />
          <ArticleBody body={body} tieIns={tieIns} retracted={new Set(retracted)} />
        </div>
        <div className="article-end">
          {body.footnotes.length > 0 ? (
            <section aria-labelledby="notes">
              <h2 id="notes">Notes</h2>
              <Footnotes footnotes={body.footnotes} />
            </section>
          ) : null}
          <section aria-labelledby="references">
            <h2 id="references">References</h2>
            <ReferenceList sources={sources} turns={body.turns} />
          </section>
        </div>
        <SourceCards sources={sources} />
      </article>
    </main>
  );
}
