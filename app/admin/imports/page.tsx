import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { TextLink } from "@/components/ui/link";
import { runList } from "@/lib/desk/lists/runs";
import type { QueryParameters } from "@/lib/list-page";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { ListRoom } from "../list-room";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Imports · Desk", robots: { index: false } };

/** A file, not a page. */
const TEMPLATE = "/admin/export/template";

type Props = { searchParams: Promise<QueryParameters> };

export default async function ImportsPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const answer = await keptAnswer("import");
  const problems = answer?.error?.["file"] ?? undefined;
  return (
    <Desk actor={actor} current={runList.path}>
      <DeskHeading title="Imports and bulk changes" />
      <DeskPanel title="Import products" className="mb-10">
        <form
          method="post"
          action="/api/uploads/csv"
          encType="multipart/form-data"
          className="grid max-w-text gap-3"
        >
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
            or <TextLink href="/admin/products">export a list</TextLink>.
          </p>
          <div id="file">
            <label htmlFor="csv" className="mb-1.5 block font-medium">
              File
            </label>
            <div className="flex flex-wrap items-center gap-3">
              <input
                id="csv"
                type="file"
                name="file"
                accept=".csv,text/csv,text/plain"
                required
                aria-invalid={problems ? true : undefined}
                aria-describedby={problems ? "csv-error" : undefined}
                className="min-h-9 max-w-full file:mr-3 file:min-h-9 file:rounded-sm file:border file:border-solid file:border-outline file:bg-paper file:px-3 file:font-medium"
              />
              <Button type="submit" size="sm">
                Look at it
              </Button>
            </div>
            <FieldError id="csv" errors={problems} />
          </div>
        </form>
      </DeskPanel>
      <ListRoom
        actor={actor}
        list={runList}
        given={withNewestFirst(await searchParams)}
        empty="Files that are imported and changes of many products stand here, and can be taken back."
      />
    </Desk>
  );
}

/** The latest run is what one looks for. */
function withNewestFirst(given: QueryParameters): QueryParameters {
  return given["sort"] ? given : { ...given, sort: "-created" };
}
