import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { findDeskTopic } from "@/lib/journal/people-desk-queries";
import { isStorableText } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { TopicForm } from "../topic-form";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Topic · Desk", robots: { index: false } };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function TopicDeskPage({ params, searchParams }: Props) {
  const actor = await requireStaff("editor");
  const { slug } = await params;
  const found = isStorableText(slug) ? await findDeskTopic(actor, slug) : null;
  if (!found?.ok) notFound();
  const topic = found.value;
  const [answer, { saved }] = await Promise.all([keptAnswer("journal-topic"), searchParams]);
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal/topics" tone="stone" underline="hover">
            Topics
          </TextLink>
        }
        title={topic.name}
        actions={
          <TextLink href={`/journal/topics/${topic.slug}`} prefetch={false}>
            See what readers see
          </TextLink>
        }
      />
      {saved ? (
        <Notice tone="success" className="mb-6 max-w-2xl" live>
          Saved.
        </Notice>
      ) : null}
      <TopicForm key={topic.version} topic={topic} answer={answer} />
    </Desk>
  );
}
