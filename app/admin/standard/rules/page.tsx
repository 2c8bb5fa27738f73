import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { FilterBar } from "@/components/admin/filter-bar";
import { FilterSelect } from "@/components/admin/filter-select";
import { BasisMark } from "@/components/standard/basis-mark";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { parameter, searchWords, type QueryParameters } from "@/lib/list-page";
import { listDeskRules, listVersions } from "@/lib/standard/desk-queries";
import type { DeskRule } from "@/lib/standard/desk-view";
import { ruleTerms } from "@/lib/standard/rule-words";
import { RULE_VERDICTS } from "@/lib/standard/rules";
import { requireStaff } from "@/lib/web/session";
import { z } from "zod";
import { Desk } from "../../desk";
import { StandardNav } from "../standard-nav";

export const instant = false;
export const metadata: Metadata = { title: "Rules · Desk", robots: { index: false } };

const PATH = "/admin/standard/rules";
const chosen = z.object({
  q: searchWords,
  verdict: parameter(z.enum(RULE_VERDICTS)),
  saved: parameter(z.string().max(80)),
  removed: parameter(z.literal("1")),
});

const headers = [
  { key: "name", label: "Rule" },
  { key: "terms", label: "Asks" },
  { key: "basis", label: "Who decided" },
  { key: "family", label: "Family" },
  { key: "others", label: "Other shops, to compare" },
] as const;

type Props = { searchParams: Promise<QueryParameters> };

/** Rules of the version that is being written, else of the one that counts; with other shops' columns. */
export default async function RulesDeskPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const { q, verdict, saved, removed } = chosen.parse(await searchParams);
  const versions = await listVersions(actor);
  if (!versions.ok) notFound();
  const draft = versions.value.find(({ status }) => status === "draft");
  const version = draft ?? versions.value.find(({ status }) => status === "published");
  if (!version) notFound();
  const rules = await listDeskRules(actor, version.id, { words: q, verdict });
  if (!rules.ok) notFound();
  return (
    <Desk actor={actor} current="/admin/standard">
      <DeskHeading
        title={`Rules of version ${version.number}`}
        actions={
          draft ? (
            <ButtonLink href={`${PATH}/new`} variant="secondary" size="sm">
              Add a rule
            </ButtonLink>
          ) : undefined
        }
      />
      <StandardNav current={PATH} />
      {(saved ?? removed) ? (
        <Notice tone="success" live className="mb-5">
          {removed ? "The rule is gone from this version." : "Saved in this version."}
        </Notice>
      ) : null}
      {draft ? null : (
        <p className="mb-4 max-w-text text-stone">
          This version counts, so its rules stay as they are. Begin a version to change them.
        </p>
      )}
      <FilterBar
        action={PATH}
        search={{ name: "q", label: "Name or family", ...(q ? { defaultValue: q } : {}) }}
        resultLabel={rules.value.length === 1 ? "1 rule" : `${rules.value.length} rules`}
        {...(q || verdict ? { clearHref: PATH } : {})}
      >
        <FilterSelect
          name="verdict"
          label="Verdict"
          defaultValue={verdict ?? ""}
          options={[
            { value: "", label: "Both" },
            { value: "prohibited", label: "Prohibited" },
            { value: "restricted", label: "Restricted" },
          ]}
        />
      </FilterBar>
      <DataTable
        caption="Rules"
        headers={headers}
        rows={rules.value.map((rule) => row(rule))}
        empty="No rule has that name."
      />
    </Desk>
  );
}

function row(rule: DeskRule) {
  return {
    key: rule.key,
    cells: {
      name: (
        <TextLink
          href={`${PATH}/${rule.key}`}
          prefetch={false}
          underline="hover"
          className="whitespace-normal"
        >
          {rule.name}
        </TextLink>
      ),
      terms: <span className="block min-w-40 whitespace-normal">{ruleTerms(rule)}</span>,
      basis: <BasisMark basis={rule.basis} />,
      family: <span className="whitespace-normal">{rule.groupName}</span>,
      others: (
        <span className="block min-w-48 whitespace-normal text-stone">
          {Object.entries(rule.retailers)
            .map(([shop, column]) => `${shop}: ${column}`)
            .join("; ")}
        </span>
      ),
    },
  };
}
