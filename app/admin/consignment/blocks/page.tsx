import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { listBlockedTerms } from "@/lib/consignment/resale-blocks";
import type { BlockedTerm, BlockKind } from "@/lib/consignment/blocked-terms";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ConsignmentNav } from "../consignment-nav";
import { AddBlockForm } from "./add-block-form";
import { EndBlockForm } from "./end-block-form";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Not taken in · Desk", robots: { index: false } };

const PATH = "/admin/consignment/blocks";
const GROUPS: readonly { kind: BlockKind; title: string; about: string }[] = [
  { kind: "maker", title: "Makers", about: "Looked for in maker and title" },
  { kind: "recall", title: "Recalls", about: "Looked for in title, maker and kind" },
  { kind: "material", title: "Materials", about: "Looked for in material and title" },
];

/** What may not be taken in. Sellers are stopped by it, and it is held against every piece that is inspected. */
export default async function BlocksPage() {
  const actor = await requireStaff("merchandiser");
  const [terms, answer] = await Promise.all([listBlockedTerms(), keptAnswer("resale-block")]);
  return (
    <Desk actor={actor} current="/admin/consignment">
      <DeskHeading title="Not taken in" />
      <ConsignmentNav actor={actor} current={PATH} />
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 content-start gap-8">
          {terms.length === 0 ? (
            <EmptyState title="Nothing is kept out yet">
              Makers whose goods are copied too often, things that were recalled, materials that may
              not be sold.
            </EmptyState>
          ) : (
            GROUPS.map(({ kind, title, about }) => (
              <TermPanel
                key={kind}
                title={title}
                about={about}
                terms={terms.filter((term) => term.kind === kind)}
              />
            ))
          )}
        </div>
        <DeskPanel title="One more">
          <AddBlockForm answer={answer} />
        </DeskPanel>
      </div>
    </Desk>
  );
}

type TermPanelProps = { title: string; about: string; terms: readonly BlockedTerm[] };

function TermPanel({ title, about, terms }: TermPanelProps) {
  return (
    <DeskPanel title={title} aside={<span className="text-xs text-stone">{about}</span>}>
      {terms.length === 0 ? (
        <p className="text-stone">None.</p>
      ) : (
        <ul className="border-t border-hairline">
          {terms.map(({ id, term, reason, source }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-hairline py-2 [overflow-wrap:anywhere]"
            >
              <p className="min-w-0 grow basis-64">
                <span className="font-medium">{term}</span>{" "}
                <span className="text-stone">{reason}</span>
                {source ? <span className="block text-xs text-stone">{source}</span> : null}
              </p>
              <EndBlockForm id={id} term={term} />
            </li>
          ))}
        </ul>
      )}
    </DeskPanel>
  );
}
