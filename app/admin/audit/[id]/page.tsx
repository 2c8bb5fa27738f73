import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { findAuditEntry, type AuditEntry } from "@/lib/access/queries";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";

export const instant = false;
export const metadata: Metadata = { title: "Change · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

const words = (name: string) => {
  const plain = name.replaceAll("_", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

export default async function AuditEntryPage({ params }: Props) {
  const actor = await requireStaff("admin");
  const found = await findAuditEntry(actor, (await params).id);
  if (!found.ok) notFound();
  const { action, entity, entityId, href, who, at, origin } = found.value;
  return (
    <Desk actor={actor} current="/admin/audit">
      <DeskHeading
        title={words(action)}
        above={
          <TextLink href="/admin/audit" tone="stone">
            Audit log
          </TextLink>
        }
      />
      <div className="grid gap-8">
        <KeyValueList
          items={[
            { label: "By", value: who },
            { label: "When", value: <DateTime iso={at.toISOString()} withTime /> },
            { label: "From", value: origin ?? "not known" },
            {
              label: words(entity),
              value: (
                <span className="wrap-anywhere">
                  {href ? <TextLink href={href}>{entityId}</TextLink> : entityId}
                </span>
              ),
            },
          ]}
        />
        <DeskPanel title="Before and after">
          <Facts entry={found.value} />
        </DeskPanel>
      </div>
    </Desk>
  );
}

function Facts({ entry: { before, after } }: { entry: AuditEntry }) {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const cell = (of: AuditEntry["before"], key: string) => (
    <span className="block min-w-32 max-w-96 whitespace-pre-wrap wrap-anywhere">
      {of?.[key] === undefined || of[key] === null ? "–" : String(of[key])}
    </span>
  );
  return (
    <DataTable
      caption="Before and after"
      headers={[
        { key: "fact", label: "What" },
        { key: "before", label: "Before" },
        { key: "after", label: "After" },
      ]}
      empty="It says no more than that it was done."
      rows={keys.map((key) => ({
        key,
        cells: {
          fact: before?.[key] === after?.[key] ? key : <strong>{key}</strong>,
          before: cell(before, key),
          after: cell(after, key),
        },
      }))}
    />
  );
}
