import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { listCategories } from "@/lib/catalog/queries";
import { typedPrice } from "@/lib/catalog/price-input";
import type { Policy } from "@/lib/consignment/policy";
import { previewSales } from "@/lib/consignment/policy-preview";
import { listPastSales, listPolicies, type PolicySheet } from "@/lib/consignment/policy-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ConsignmentNav } from "../consignment-nav";
import { CategoriesForm, type CategoryRow } from "./categories-form";
import { BeginForm, DropForm, PublishForm } from "./draft-forms";
import { PreviewTable } from "./preview-table";
import { readNames } from "./read-names";
import { RuleFacts } from "./rule-facts";
import { RuleTables, type Names } from "./rule-table";
import { SettingsForm } from "./settings-form";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Consignment rules · Desk", robots: { index: false } };

const PATH = "/admin/consignment/rules";
/** As many past sales are looked back on. */
const SALES = 200;

/** What counts, the version that is being written, and what it would have meant for past sales. */
export default async function RulesPage() {
  const actor = await requireStaff("merchandiser");
  const policies = await listPolicies(actor);
  if (!policies.ok) notFound();
  const draft = policies.value.find(({ publishedAt }) => publishedAt === null) ?? null;
  const current = policies.value.find(({ publishedAt }) => publishedAt !== null);
  if (!current) throw new Error("No consignment policy was ever published");
  const shownRules = (draft ?? current).rules;
  const names = await readNames(shownRules);
  return (
    <Desk actor={actor} current="/admin/consignment">
      <DeskHeading
        title={
          draft
            ? `Rules, version ${draft.version}, being written`
            : `Rules, version ${current.version}`
        }
      />
      <ConsignmentNav actor={actor} current={PATH} />
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 content-start gap-8">
          <RuleTables rules={shownRules} names={names} seen={draft?.seen ?? null} />
          {draft ? (
            <DraftParts draft={draft} names={names} />
          ) : (
            <RuleFacts rules={shownRules} names={names} />
          )}
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title={draft ? "Publish" : "Next version"}>
            {draft ? (
              <div className="grid gap-6">
                <PublishForm seen={draft.seen} answer={await keptAnswer("policy-publish")} />
                <DropForm seen={draft.seen} />
              </div>
            ) : (
              <BeginForm answer={await keptAnswer("policy-begin")} />
            )}
          </DeskPanel>
          <DeskPanel title="Versions">
            <Versions policies={policies.value} />
          </DeskPanel>
        </div>
      </div>
      {draft ? (
        <DeskPanel title="On past sales" className="mt-8">
          <PreviewTable
            lines={previewSales(await listPastSales(actor, SALES), current.rules, draft.rules)}
          />
        </DeskPanel>
      ) : null}
    </Desk>
  );
}

async function DraftParts({ draft, names }: { draft: PolicySheet; names: Names }) {
  const [shelves, settings, categories] = await Promise.all([
    listCategories("resale"),
    keptAnswer("policy-settings"),
    keptAnswer("policy-categories"),
  ]);
  const { rules, seen } = draft;
  return (
    <>
      <DeskPanel title="Offers and payouts">
        <SettingsForm
          key={seen}
          seen={seen}
          offerDays={rules.offerDays}
          payoutMinimum={typedPrice(rules.payoutMinimumCents)}
          answer={settings}
        />
      </DeskPanel>
      <DeskPanel title="Taken in at present">
        <CategoriesForm
          key={seen}
          seen={seen}
          rows={shelves.map(({ slug }) => categoryRow(rules, slug, names))}
          answer={categories}
        />
      </DeskPanel>
    </>
  );
}

function categoryRow({ categories }: Policy, slug: string, { shelves }: Names): CategoryRow {
  const rule = categories.find(({ category }) => category === slug);
  return {
    slug,
    name: shelves.get(slug) ?? slug,
    taken: rule?.taken ?? true,
    note: rule?.note ?? "",
    least: rule && rule.leastCents > 0 ? typedPrice(rule.leastCents) : "",
  };
}

function Versions({ policies }: { policies: readonly PolicySheet[] }) {
  return (
    <DataTable
      caption="Versions of the rules"
      headers={[
        { key: "version", label: "Version" },
        { key: "state", label: "State" },
        { key: "contracts", label: "Contracts", align: "end" },
      ]}
      rows={policies.map(({ version, publishedAt, note, contracts, who }) => ({
        key: String(version),
        cells: {
          version: (
            <TextLink href={`${PATH}/${version}`} prefetch={false}>
              v{version}
            </TextLink>
          ),
          state: (
            <span className="whitespace-normal">
              {publishedAt ? <DateTime iso={publishedAt.toISOString()} /> : "Being written"}
              {[who, note].filter(Boolean).map((words) => (
                <span key={words} className="block text-xs text-stone">
                  {words}
                </span>
              ))}
            </span>
          ),
          contracts,
        },
      }))}
    />
  );
}
