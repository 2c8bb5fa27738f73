import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DeskHeading } from "@/components/admin/desk-heading";
import { Timeline } from "@/components/admin/timeline";
import { StateWord } from "@/components/desk/state-word";
import { TextLink } from "@/components/ui/link";
import {
  checkWorkingCopy,
  findDeskArticle,
  listArticleHistory,
  listDeskPeople,
  listDeskTopics,
} from "@/lib/journal/desk-queries";
import { listComments } from "@/lib/journal/comments";
import { describeCited } from "@/lib/journal/find-for-text";
import { listCovers } from "@/lib/journal/image-queries";
import { uuid } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor, requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { DeskEditor } from "./desk-editor";
import { MOVE_WORDS } from "./move-words";
import "../editor.css";

// Rendered in one piece: what is true when it is asked for.
export const instant = false;

type Props = { params: Promise<{ id: string }> };

/** Looked up once for the page and its title. */
const load = cache(async (id: string) => {
  const articleId = uuid.safeParse(id);
  if (!articleId.success) return null;
  const found = await findDeskArticle(await currentActor(), articleId.data);
  return found.ok ? found.value : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).id);
  return { title: found ? `${found.content.title} · Desk` : "Not found", robots: { index: false } };
}

export default async function ArticleDeskPage({ params }: Props) {
  const actor = await requireStaff("editor");
  const article = await load((await params).id);
  if (!article) notFound();
  const [checked, people, topics, known, history, comments, covers, facts] = await Promise.all([
    checkWorkingCopy(actor, article.id),
    listDeskPeople(actor),
    listDeskTopics(actor),
    describeCited(actor, article.content.body),
    listArticleHistory(actor, article.id),
    listComments(actor, article.id),
    listCovers(actor, article.content.coverId),
    keptAnswer("article-facts"),
  ]);
  if (!checked.ok) notFound();
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal" tone="stone" underline="hover">
            Journal
          </TextLink>
        }
        title={article.content.title}
        status={<StateWord word={article.status} />}
        actions={
          <>
            <TextLink
              href={`/admin/journal/${article.id}/revisions`}
              prefetch={false}
              className="mr-4"
            >
              Revisions
            </TextLink>
            <TextLink
              href={`/admin/journal/${article.id}/preview`}
              prefetch={false}
              className="mr-4"
            >
              Preview
            </TextLink>
            {article.live ? (
              <TextLink href={`/journal/${article.slug}`} prefetch={false}>
                See what readers see
              </TextLink>
            ) : null}
          </>
        }
      />
      <DeskEditor
        article={article}
        checked={checked.value}
        people={people}
        topics={topics}
        known={known}
        comments={comments}
        covers={covers}
        answer={facts}
        history={
          <Timeline
            entries={history.map(({ id, move, note, who, at }) => ({
              id,
              at,
              who,
              what: note ? `${MOVE_WORDS[move]}: ${note}` : MOVE_WORDS[move],
            }))}
          />
        }
      />
    </Desk>
  );
}
