import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { StatusBadge } from "@/components/admin/status-badge";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextAreaField } from "@/components/ui/textarea";
import type { QueryParameters } from "@/lib/list-page";
import { readPastedLabel } from "@/lib/standard/read-pasted-label";
import { PRODUCT_USES } from "@/lib/standard/rules";
import { LONGEST_LABEL, pastedLabelInput } from "@/lib/standard/schema";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { AuditedLines } from "../audited-lines";
import { PRODUCT_LOOKS } from "../desk-words";
import { StandardNav } from "../standard-nav";

export const instant = false;
export const metadata: Metadata = { title: "Read a label · Desk", robots: { index: false } };

const PATH = "/admin/standard/label";

type Props = { searchParams: Promise<QueryParameters> };

/** A pasted label, read and audited by the version that counts. Nothing is kept. */
export default async function LabelDeskPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const first = Object.fromEntries(
    Object.entries(await searchParams).map(([key, value]) => [
      key,
      Array.isArray(value) ? value[0] : value,
    ]),
  );
  const { label = "", use, subcategory, percents } = pastedLabelInput.parse(first);
  const audit =
    label.trim() === ""
      ? null
      : await readPastedLabel(actor, { label, use, subcategory, percents });
  const unread = audit?.ok ? audit.value.unread : [];
  return (
    <Desk actor={actor} current="/admin/standard">
      <DeskHeading
        title="Read a label"
        status={
          audit?.ok ? <StatusBadge state={audit.value.verdict} looks={PRODUCT_LOOKS} /> : undefined
        }
      />
      <StandardNav current={PATH} />
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[19rem_minmax(0,1fr)]">
        <DeskPanel title="The label">
          <form action={PATH} method="get" className="grid gap-3">
            <TextAreaField
              id="label"
              name="label"
              label="Ingredients, as printed"
              rows={8}
              maxLength={LONGEST_LABEL}
              defaultValue={label}
              required
            />
            <SelectField
              id="use"
              name="use"
              label="Use"
              defaultValue={use}
              options={PRODUCT_USES.map((value) => ({ value, label: value }))}
            />
            <TextField
              id="subcategory"
              name="subcategory"
              label="Kind of product"
              hint="Such as lotion or candle"
              defaultValue={subcategory}
              optional
            />
            <TextField
              id="percents"
              name="percents"
              label="Declared percentages"
              hint="Such as Retinol 0.1 %; Parfum 0.8 %"
              errors={
                unread.length > 0 ? [`This says no percentage: ${unread.join("; ")}`] : undefined
              }
              defaultValue={percents}
              optional
            />
            <div>
              <Button type="submit" size="sm">
                Read it
              </Button>
            </div>
          </form>
        </DeskPanel>
        {audit?.ok ? (
          <DeskPanel
            title={
              audit.value.lines.length === 1 ? "1 entry" : `${audit.value.lines.length} entries`
            }
          >
            <AuditedLines lines={audit.value.lines} />
          </DeskPanel>
        ) : null}
      </div>
    </Desk>
  );
}
