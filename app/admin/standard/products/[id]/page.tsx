import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { StatusBadge } from "@/components/admin/status-badge";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { findProductFile } from "@/lib/standard/desk-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { uuid } from "@/lib/text";
import { Desk } from "../../../desk";
import { AuditedLines } from "../../audited-lines";
import { CAUSE_WORDS, PRODUCT_LOOKS } from "../../desk-words";
import { DeclaredForm } from "./declared-form";
import { EvidenceForm } from "./evidence-form";
import { EvidenceList } from "./evidence-list";

export const instant = false;
export const metadata: Metadata = { title: "Documents · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

/** A product's verdict, entry by entry, its documents, and what was said of it before. */
export default async function ProductFilePage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const id = uuid.safeParse((await params).id);
  const file = id.success ? await findProductFile(actor, id.data) : null;
  if (!file?.ok) notFound();
  const [answer, fileAnswer, declared] = await Promise.all([
    keptAnswer("evidence"),
    keptAnswer("evidence-file"),
    keptAnswer("declared-percents"),
  ]);
  const { name, slug, verdict, version, lines, evidence, history, rules, status, block } =
    file.value;
  return (
    <Desk actor={actor} current="/admin/standard">
      <DeskHeading
        above={
          <TextLink href="/admin/standard/products" tone="stone">
            Products and documents
          </TextLink>
        }
        title={name}
        status={verdict ? <StatusBadge state={verdict} looks={PRODUCT_LOOKS} /> : undefined}
      />
      <p className="mb-5">
        {version === null ? "Not audited yet." : `By version ${version}.`}{" "}
        {status === "published" ? (
          <TextLink href={`/products/${slug}`} prefetch={false}>
            See its page
          </TextLink>
        ) : block ? (
          "It cannot be published like this."
        ) : (
          "It may be published."
        )}
      </p>
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="The label, entry by entry">
            <AuditedLines lines={lines} />
          </DeskPanel>
          <DeskPanel title="Verdicts so far">
            <DataTable
              caption="Verdicts so far"
              headers={[
                { key: "at", label: "When" },
                { key: "version", label: "By" },
                { key: "verdict", label: "Verdict" },
                { key: "cause", label: "Because of" },
              ]}
              rows={history.map((audit) => ({
                key: audit.id,
                cells: {
                  at: <DateTime iso={new Date(audit.at).toISOString()} withTime />,
                  version: `v${audit.version}`,
                  verdict: <StatusBadge state={audit.verdict} looks={PRODUCT_LOOKS} />,
                  cause: CAUSE_WORDS[audit.cause] ?? audit.cause,
                },
              }))}
            />
          </DeskPanel>
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="What the brand declares" id="declared">
            <DeclaredForm
              productId={file.value.id}
              percents={file.value.percents}
              limited={file.value.limited}
              answer={declared}
            />
          </DeskPanel>
          <DeskPanel title="Documents" id="papers">
            <EvidenceList items={evidence} answer={fileAnswer} />
          </DeskPanel>
          <DeskPanel title="Take a document on file" id="paper">
            <EvidenceForm productId={file.value.id} rules={rules} answer={answer} />
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}
