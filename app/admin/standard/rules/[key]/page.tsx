import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { RuleEntry } from "@/components/standard/rule-entry";
import { TextLink } from "@/components/ui/link";
import { findDeskRule, listVersions } from "@/lib/standard/desk-queries";
import { listAllGroups } from "@/lib/standard/queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { RemoveRuleForm } from "./remove-rule-form";
import { RuleForm } from "./rule-form";

export const instant = false;
export const metadata: Metadata = { title: "Rule · Desk", robots: { index: false } };

const PATH = "/admin/standard/rules";

type Props = { params: Promise<{ key: string }> };

/** A rule: as it is, and to be changed where a version is being written. `new` begins one. */
export default async function RuleDeskPage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const { key } = await params;
  const [versions, groups, answer] = await Promise.all([
    listVersions(actor),
    listAllGroups(),
    keptAnswer("standard-rule"),
  ]);
  if (!versions.ok) notFound();
  const draft = versions.value.find(({ status }) => status === "draft");
  const version = draft ?? versions.value.find(({ status }) => status === "published");
  const found = version ? await findDeskRule(actor, version.id, key) : null;
  const rule = found?.ok ? found.value : null;
  if (!version || (!rule && !(draft && key === "new"))) notFound();
  return (
    <Desk actor={actor} current="/admin/standard">
      <DeskHeading
        above={
          <TextLink href={PATH} tone="stone">
            Rules of version {version.number}
          </TextLink>
        }
        title={rule?.name ?? "New rule"}
      />
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
        {draft ? (
          <DeskPanel title="Change it">
            <RuleForm rule={rule} groups={groups} answer={answer} />
            {rule ? <RemoveRuleForm ruleKey={rule.key} /> : null}
          </DeskPanel>
        ) : null}
        {rule ? (
          <DeskPanel title="As the page shows it">
            <RuleEntry rule={rule} />
            {rule.warnings.length > 0 ? (
              <ul className="mt-4 list-disc pl-5 text-stone">
                {rule.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            ) : null}
          </DeskPanel>
        ) : null}
      </div>
    </Desk>
  );
}
