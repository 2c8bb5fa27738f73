import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { TextLink } from "@/components/ui/link";
import { runList } from "@/lib/desk/lists/runs";
import type { QueryParameters } from "@/lib/list-page";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";
import { ImportForm } from "./import-form";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Imports · Desk", robots: { index: false } };

/** A file, not a page. */
const TEMPLATE = "/admin/export/template";

type Props = { searchParams: Promise<QueryParameters> };

export default async function ImportsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const answer = await keptAnswer("import");
  return (
    <Desk actor={actor} current={runList.path}>
      <DeskHeading title="Imports and bulk changes" />
      <DeskPanel title="Import products" className="mb-10">
        <div className="grid max-w-text gap-3">
          <p className="text-stone">
            A CSV with one row per product, matched by its SKU. It is only looked at first: you see
            what would be made and changed, and every mistake, before anything is written. A column
            that is not in the file leaves its field alone; an empty cell empties it.{" "}
            <a
              href={TEMPLATE}
              className="underline decoration-outline underline-offset-4 hover:decoration-ink"
            >
              Download the template
            </a>{" "}
            or export all fields of <TextLink href="/admin/products">products</TextLink>, correct
            them and send the file back.
          </p>
          <ImportForm answer={answer} />
        </div>
      </DeskPanel>
      <ListRoom
        actor={actor}
        list={runList}
        given={await searchParams}
        empty="Files that are imported and changes of many products stand here, and can be taken back."
      />
    </Desk>
  );
}
