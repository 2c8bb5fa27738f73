import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import { canFetchReferences } from "@/lib/journal/fetch-reference";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { FetchForm } from "../fetch-form";
import { ReferenceForm } from "../reference-form";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New study · Desk", robots: { index: false } };

/** The form of a study that is put on file by hand. */
export default async function NewReferencePage() {
  const actor = await requireStaff("editor");
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal/references" tone="stone" underline="hover">
            Studies
          </TextLink>
        }
        title="New study"
      />
      <div className="max-w-4xl">
        <p className="mb-6 max-w-text text-stone">
          Begin with its DOI or PMID: if it is on file already, you are told. A file of a reference
          manager is quicker to <TextLink href="/admin/journal/references/import">import</TextLink>.
        </p>
        {canFetchReferences() ? <FetchForm answer={await keptAnswer("reference-fetch")} /> : null}
        <ReferenceForm reference={null} answer={await keptAnswer("reference")} />
      </div>
    </Desk>
  );
}
