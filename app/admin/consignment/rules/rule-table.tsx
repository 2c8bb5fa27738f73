import type { ReactNode } from "react";
import { DeskPanel } from "@/components/admin/desk-panel";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { OUTCOME_WORDS } from "@/lib/consignment/desk-words";
import type { Policy } from "@/lib/consignment/policy";
import type { RuleList } from "@/lib/consignment/policy-schema";
import { splitText, stepsText } from "@/lib/consignment/rule-words";
import { MoveRuleForm } from "./move-rule-form";

export type Names = {
  readonly shelves: ReadonlyMap<string, string>;
  readonly sellers: ReadonlyMap<string, string>;
};

type Props = {
  rules: Policy;
  names: Names;
  /** What the draft was made from; null where rules are only shown. */
  seen: string | null;
};

const EDIT = "/admin/consignment/rules/edit";

/** The three ordered lists of a policy. Of each the first rule that fits counts. */
export function RuleTables({ rules, names, seen }: Props) {
  return (
    <>
      <RuleTable list="splits" title="Shares" seen={seen} rules={rules.splits} names={names}>
        {({ tiers }) => splitText(tiers)}
      </RuleTable>
      <RuleTable list="steps" title="Price steps" seen={seen} rules={rules.steps} names={names}>
        {({ markdowns, floorBp }) => `${stepsText(markdowns)}. Never below ${floorBp / 100}%.`}
      </RuleTable>
      <RuleTable list="terms" title="Terms" seen={seen} rules={rules.terms} names={names}>
        {({ termDays, graceDays, shipByDays, endOutcomes }) =>
          `${termDays} days in the shop, ${graceDays} of grace, ${shipByDays} to be sent. In the end: ${endOutcomes
            .map((outcome) => OUTCOME_WORDS[outcome].toLowerCase())
            .join("; ")}.`
        }
      </RuleTable>
    </>
  );
}

type About = { readonly category: string | null; readonly consignorId: string | null };
type TableProps<Rule extends About> = {
  list: RuleList;
  title: string;
  seen: string | null;
  rules: readonly Rule[];
  names: Names;
  children: (rule: Rule) => ReactNode;
};

function RuleTable<Rule extends About>(props: TableProps<Rule>) {
  const { list, title, seen, rules, names, children } = props;
  return (
    <DeskPanel
      title={title}
      aside={
        seen ? (
          <ButtonLink href={`${EDIT}/${list}/new`} variant="secondary" size="sm" prefetch={false}>
            New rule
          </ButtonLink>
        ) : null
      }
    >
      {rules.length === 0 ? (
        <p className="text-stone">No rule: what the shop began with counts.</p>
      ) : (
        <ol id={list} className="border-t border-hairline">
          {rules.map((rule, index) => (
            <li key={`${list}-${index}`} className="flex gap-3 border-b border-hairline py-2">
              <span className="w-5 shrink-0 text-stone tabular-nums">{index + 1}</span>
              <div className="min-w-0 grow">
                <p className="font-medium">{aboutText(rule, names)}</p>
                <p className="text-stone">{children(rule)}</p>
                {seen ? (
                  <div className="mt-1 flex flex-wrap gap-x-4">
                    <TextLink href={`${EDIT}/${list}/${index}`} tone="stone" prefetch={false}>
                      Change
                      <span className="sr-only"> rule {index + 1}</span>
                    </TextLink>
                    <MoveRuleForm
                      list={list}
                      index={index}
                      last={index === rules.length - 1}
                      seen={seen}
                    />
                  </div>
                ) : null}
              </div>
            </li>
          ))}
        </ol>
      )}
    </DeskPanel>
  );
}

function aboutText({ category, consignorId }: About, { shelves, sellers }: Names): string {
  const shelf = category === null ? null : (shelves.get(category) ?? category);
  const seller = consignorId === null ? null : (sellers.get(consignorId) ?? "a seller who is gone");
  if (shelf && seller) return `${shelf} of ${seller}`;
  return shelf ?? seller ?? "Everything else";
}
