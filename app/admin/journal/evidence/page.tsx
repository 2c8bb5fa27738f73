import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { systemClock } from "@/lib/clock";
import {
  DEBT_KINDS,
  listEvidenceDebt,
  type Debt,
  type DebtKind,
  type DebtLine,
} from "@/lib/journal/evidence-debt";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { JournalTabs } from "../journal-tabs";
import { DEBT_WORDS } from "./debt-words";
import { HandledForm } from "./handled-form";

// Rendered in one piece: what is true when it is asked for.
export const instant = false;
export const metadata: Metadata = { title: "Evidence · Desk", robots: { index: false } };

/** What the journal owes its readers: a queue that is worked off from the top. */
export default async function EvidencePage() {
  const actor = await requireStaff("editor");
  const debt = await listEvidenceDebt(actor, systemClock);
  if (!debt) notFound();
  const owed = DEBT_KINDS.filter((kind) => debt[kind].total > 0);
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading title="Evidence" />
      <JournalTabs current="/admin/journal/evidence" />
      {owed.length === 0 ? (
        <EmptyState title="Nothing is owed">
          No retraction is leaned on, no review is overdue, and every study on file has been read.
        </EmptyState>
      ) : (
        <>
          <nav aria-label="What is owed" className="mb-8">
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              {owed.map((kind) => (
                <li key={kind}>
                  <a href={`#${kind}`} className="link ink plain">
                    {DEBT_WORDS[kind].title}{" "}
                    <span className="text-stone tabular-nums">{debt[kind].total}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="grid gap-10">
            {owed.map((kind) => (
              <Part key={kind} kind={kind} debt={debt[kind]} />
            ))}
          </div>
        </>
      )}
    </Desk>
  );
}

function Part({ kind, debt: { total, lines } }: { kind: DebtKind; debt: Debt }) {
  const { title, todo, more } = DEBT_WORDS[kind];
  return (
    <DeskPanel
      id={kind}
      title={title}
      aside={<span className="text-stone tabular-nums">{total}</span>}
      className="scroll-mt-4"
    >
      <p className="mb-3 max-w-text text-stone">{todo}</p>
      <ul className="border-b border-hairline">
        {lines.map((line) => (
          <Line key={line.key} kind={kind} line={line} />
        ))}
      </ul>
      {total > lines.length ? (
        <p className="mt-2 text-stone">
          {`${total - lines.length} more. `}
          {more ? <TextLink href={more}>Show all of them</TextLink> : null}
        </p>
      ) : null}
    </DeskPanel>
  );
}

function Line({ kind, line: { key, title, detail, since } }: { kind: DebtKind; line: DebtLine }) {
  const [id = ""] = key.split("/");
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-hairline py-2.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_9.5rem]">
      <TextLink
        href={`${DEBT_WORDS[kind].of === "study" ? "/admin/journal/references" : "/admin/journal"}/${id}`}
        prefetch={false}
        underline="hover"
        className="justify-self-start font-medium"
      >
        {title}
      </TextLink>
      <div className="min-w-0 [overflow-wrap:anywhere]">
        {kind === "unhelpful" ? `“${detail}”` : detail}
        {kind === "unhelpful" ? <HandledForm vote={key} title={title} /> : null}
      </div>
      <p className="whitespace-nowrap text-stone tabular-nums sm:text-right">
        {since ? <DateTime iso={since} /> : null}
      </p>
    </li>
  );
}
