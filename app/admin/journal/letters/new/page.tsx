import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import { listIssueArticles, listIssueThings } from "@/lib/journal/newsletter/issue-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { LetterForm } from "../letter-form";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New letter · Desk", robots: { index: false } };

export default async function NewLetterPage() {
  const actor = await requireStaff("editor");
  const [articles, things, answer] = await Promise.all([
    listIssueArticles(actor),
    listIssueThings(actor),
    keptAnswer("letter"),
  ]);
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal/letters" tone="stone" underline="hover">
            Letter
          </TextLink>
        }
        title="New letter"
      />
      <LetterForm letter={null} articles={articles} things={things} answer={answer} />
    </Desk>
  );
}
