import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { listLetterKinds } from "@/lib/operations/letter-queries";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";

export const instant = false;
export const metadata: Metadata = { title: "Letters · Desk", robots: { index: false } };

export default async function LettersPage() {
  const actor = await requireStaff("admin");
  const found = await listLetterKinds(actor);
  if (!found.ok) notFound();
  return (
    <Desk actor={actor} current="/admin/system">
      <DeskHeading
        title="Letters"
        above={
          <TextLink href="/admin/system" tone="stone" underline="hover">
            System
          </TextLink>
        }
      />
      <p className="mb-4 max-w-text text-stone">
        Every kind of letter that the shop writes. Each is shown with what the latest of its kind
        was about.
      </p>
      <DataTable
        caption="Kinds of letters"
        headers={[
          { key: "template", label: "Letter" },
          { key: "sent", label: "Sent", align: "end" },
          { key: "failed", label: "Failed", align: "end" },
          { key: "last", label: "Latest" },
        ]}
        rows={found.value.map(({ template, sent, failed, lastAt }) => ({
          key: template,
          cells: {
            template: (
              <TextLink
                href={`/admin/system/letters/${template}`}
                underline="hover"
                prefetch={false}
              >
                {template}
              </TextLink>
            ),
            sent,
            failed,
            last: lastAt ? <DateTime iso={lastAt.toISOString()} withTime /> : "never",
          },
        }))}
      />
    </Desk>
  );
}
