import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { PersonForm } from "../person-form";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New person · Desk", robots: { index: false } };

export default async function NewPersonPage() {
  const actor = await requireStaff("editor");
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal/people" tone="stone" underline="hover">
            People
          </TextLink>
        }
        title="New person"
      />
      <PersonForm person={null} answer={await keptAnswer("journal-person")} />
    </Desk>
  );
}
