import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { findDeskPerson } from "@/lib/journal/people-desk-queries";
import { isStorableText } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { PersonForm } from "../person-form";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Person · Desk", robots: { index: false } };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PersonDeskPage({ params, searchParams }: Props) {
  const actor = await requireStaff("editor");
  const { slug } = await params;
  const found = isStorableText(slug) ? await findDeskPerson(actor, slug) : null;
  if (!found?.ok) notFound();
  const person = found.value;
  const [answer, { saved }] = await Promise.all([keptAnswer("journal-person"), searchParams]);
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal/people" tone="stone" underline="hover">
            People
          </TextLink>
        }
        title={person.name}
        actions={
          <TextLink href={`/journal/authors/${person.slug}`} prefetch={false}>
            See what readers see
          </TextLink>
        }
      />
      {saved ? (
        <Notice tone="success" className="mb-6 max-w-2xl" live>
          Saved.
        </Notice>
      ) : null}
      <PersonForm key={person.version} person={person} answer={answer} />
    </Desk>
  );
}
