import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import { candidateList } from "@/lib/desk/lists/candidates";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { EntityEditor } from "../../../entity/entity-editor";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New candidate · Desk", robots: { index: false } };

const { path } = candidateList;

/** The empty form of what a brand offers. */
export default async function NewCandidatePage() {
  const actor = await requireStaff("merchandiser");
  return (
    <Desk actor={actor} current="/admin/standard">
      <DeskHeading
        above={
          <TextLink href={path} tone="stone" underline="hover">
            Intake
          </TextLink>
        }
        title="New candidate"
      />
      <div className="max-w-4xl">
        <p className="mb-5 max-w-text text-stone">
          Enter it as the brand offers it. The label is audited when it is saved; after that you
          accept it, wait for its documents, or refuse it.
        </p>
        <EntityEditor actor={actor} entity="candidate" sheet={null} back={`${path}/new`} />
      </div>
    </Desk>
  );
}
