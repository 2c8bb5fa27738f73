import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { previewLetter } from "@/lib/operations/letter-queries";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";

export const instant = false;
export const metadata: Metadata = { title: "Letter · Desk", robots: { index: false } };

type Props = { params: Promise<{ template: string }> };

export default async function LetterPage({ params }: Props) {
  const actor = await requireStaff("admin");
  const found = await previewLetter(actor, (await params).template);
  if (!found.ok) notFound();
  const { template, letter } = found.value;
  return (
    <Desk actor={actor} current="/admin/system">
      <DeskHeading
        title={template}
        above={
          <TextLink href="/admin/system/letters" tone="stone" underline="hover">
            Letters
          </TextLink>
        }
      />
      {letter ? (
        <>
          <p className="mb-4 text-stone">
            “{letter.subject}”, with what was said on{" "}
            <DateTime iso={letter.at.toISOString()} withTime />. Its links lead to the front page.
          </p>
          <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
            <DeskPanel title="As it looks">
              <iframe
                title={letter.subject}
                srcDoc={letter.html}
                sandbox=""
                className="h-[52rem] w-full border border-hairline"
              />
            </DeskPanel>
            <DeskPanel title="As plain text">
              <pre className="text-sm whitespace-pre-wrap wrap-anywhere">{letter.text}</pre>
            </DeskPanel>
          </div>
        </>
      ) : (
        <EmptyState title="Never written yet">
          It is shown here as soon as the first of its kind was written.
        </EmptyState>
      )}
    </Desk>
  );
}
