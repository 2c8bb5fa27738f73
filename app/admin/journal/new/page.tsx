import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { BeginForm } from "./begin-form";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New article · Desk", robots: { index: false } };

export default async function NewArticlePage() {
  const actor = await requireStaff("editor");
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal" tone="stone" underline="hover">
            Journal
          </TextLink>
        }
        title="New article"
      />
      <BeginForm answer={await keptAnswer("article-new")} />
    </Desk>
  );
}
