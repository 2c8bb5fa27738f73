import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { TextLink } from "@/components/ui/link";
import { RULE_LISTS, type RuleList } from "@/lib/consignment/policy-schema";
import { listPolicies } from "@/lib/consignment/policy-queries";
import type { Policy } from "@/lib/consignment/policy";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../../../desk";
import { readNames } from "../../../read-names";
import { RuleForm, type EditedRule } from "./rule-form";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Rule · Desk", robots: { index: false } };

const TITLES: Readonly<Record<RuleList, string>> = {
  splits: "share",
  steps: "price steps",
  terms: "term",
};

type Props = { params: Promise<{ list: string; index: string }> };

/** One rule of the draft. */
export default async function RulePage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const [{ list: name, index }, policies, answer] = await Promise.all([
    params,
    listPolicies(actor),
    keptAnswer("policy-rule"),
  ]);
  const list = RULE_LISTS.find((one) => one === name);
  const draft = policies.ok
    ? policies.value.find(({ publishedAt }) => publishedAt === null)
    : undefined;
  if (!list || !draft) notFound();
  const rule = index === "new" ? null : ruleAt(draft.rules, list, index);
  if (rule === undefined) notFound();
  const names = await readNames(draft.rules);
  return (
    <Desk actor={actor} current="/admin/consignment">
      <DeskHeading
        above={
          <TextLink href="/admin/consignment/rules" tone="stone" underline="hover">
            Rules
          </TextLink>
        }
        title={rule ? `Rule ${Number(index) + 1}: ${TITLES[list]}` : `New rule: ${TITLES[list]}`}
      />
      <div className="max-w-form">
        <RuleForm
          list={list}
          index={rule ? Number(index) : null}
          seen={draft.seen}
          rule={rule}
          seller={rule?.consignorId ? (names.sellers.get(rule.consignorId) ?? "") : ""}
          shelves={[...names.shelves].map(([value, label]) => ({ value, label }))}
          answer={answer}
        />
      </div>
    </Desk>
  );
}

function ruleAt(rules: Policy, list: RuleList, index: string): EditedRule | undefined {
  return /^\d{1,3}$/.test(index) ? rules[list][Number(index)] : undefined;
}
