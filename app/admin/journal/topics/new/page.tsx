import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { TopicForm } from "../topic-form";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New topic · Desk", robots: { index: false } };

export default async function NewTopicPage() {
  const actor = await requireStaff("editor");
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal/topics" tone="stone" underline="hover">
            Topics
          </TextLink>
        }
        title="New topic"
      />
      <TopicForm topic={null} answer={await keptAnswer("journal-topic")} />
    </Desk>
  );
}
