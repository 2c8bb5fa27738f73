import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm, type DeskField } from "@/components/desk/desk-form";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/link";
import { hasPermission } from "@/lib/access/permissions";
import { listRules, type ShownRule } from "@/lib/returns/restocking-rules";
import type { RestockingRule } from "@/lib/returns/returnable";
import type { FormState } from "@/lib/web/form-state";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { keepRule, removeRule } from "../actions";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Restocking rules · Desk", robots: { index: false } };

const NONE: RestockingRule = { feeBp: 0, openedRefundBp: 0, restocks: false };

export default async function RulesPage() {
  const actor = await requireStaff("fulfilment", "finance");
  const found = await listRules(actor);
  if (!found.ok) notFound();
  const { rules, others } = found.value;
  const [answer, dropped] = await Promise.all([keptAnswer("rule"), keptAnswer("rule-drop")]);
  const general = rules.find(({ categoryId }) => categoryId === null);
  const edits = hasPermission(actor, "fulfilment");
  const of = (state: FormState | undefined, key: string) =>
    (state?.initialValue?.["categoryId"] ?? "") === key ? state : undefined;
  return (
    <Desk actor={actor} current="/admin/returns">
      <DeskHeading
        above={
          <TextLink href="/admin/returns" tone="stone" underline="hover">
            Returns
          </TextLink>
        }
        title="Restocking rules"
      />
      <div className="max-w-3xl">
        <p className="mb-6 text-stone">
          What is kept of a return where the shopper only changed their mind, and what goes back on
          the shelf. Where something was the shop’s fault, everything is given back. What was opened
          is never sold again.
        </p>
        <ul className="grid gap-8">
          {[
            ...(general ? [] : [{ categoryId: null, category: null, world: null, ...NONE }]),
            ...rules,
          ].map((rule: ShownRule) => {
            const key = rule.categoryId ?? "";
            return (
              <li key={key || "all"}>
                <DeskPanel title={nameOf(rule)}>
                  <p>{sentence(rule)}</p>
                  {edits ? (
                    <Disclosure
                      summary="Change"
                      className="mt-3"
                      open={Boolean(of(answer, key)?.error)}
                    >
                      <div className="grid gap-6">
                        <DeskForm
                          name={`rule-${key || "all"}`}
                          action={keepRule}
                          answer={of(answer, key)}
                          {...(rule.categoryId ? { about: { categoryId: rule.categoryId } } : {})}
                          fields={fieldsOf(rule)}
                          label="Save"
                          pendingLabel="Saving…"
                          wide
                        />
                        {rule.categoryId ? (
                          <DeskForm
                            name={`drop-${key}`}
                            action={removeRule}
                            answer={of(dropped, key)}
                            about={{ categoryId: rule.categoryId }}
                            label="Take this rule away"
                            pendingLabel="…"
                            quiet
                          />
                        ) : null}
                      </div>
                    </Disclosure>
                  ) : null}
                </DeskPanel>
              </li>
            );
          })}
          {edits && others.length > 0 ? (
            <li>
              <DeskPanel title="A rule for one more category">
                <DeskForm
                  name="rule-new"
                  action={keepRule}
                  answer={others.some(({ id }) => of(answer, id)) ? answer : undefined}
                  fields={[
                    {
                      key: "categoryId",
                      label: "Category",
                      kind: "choice",
                      needed: true,
                      value: "",
                      options: others.map(({ id, name }) => ({ value: id, label: name })),
                    },
                    ...fieldsOf(general ?? NONE),
                  ]}
                  label="Make it"
                  pendingLabel="Making…"
                  wide
                />
              </DeskPanel>
            </li>
          ) : null}
        </ul>
      </div>
    </Desk>
  );
}

function nameOf({ category, world }: ShownRule): string {
  if (category === null) return "All others";
  return world === "resale" ? `${category} (resale)` : category;
}

function sentence({ feeBp, openedRefundBp, restocks }: RestockingRule): string {
  const kept = feeBp > 0 ? `${feeBp / 100} % is kept` : "Nothing is kept";
  const opened =
    openedRefundBp > 0
      ? `${openedRefundBp / 100} % is given back for what was opened`
      : "nothing is given back for what was opened";
  return `${kept}; ${opened}; unopened it ${restocks ? "goes back on the shelf" : "is not sold again"}.`;
}

function fieldsOf(rule: RestockingRule): DeskField[] {
  return [
    {
      key: "feeBp",
      label: "Kept, per cent",
      kind: "decimal",
      needed: true,
      options: null,
      value: String(rule.feeBp / 100),
    },
    {
      key: "openedRefundBp",
      label: "Given back for what was opened, per cent",
      kind: "decimal",
      needed: true,
      options: null,
      value: String(rule.openedRefundBp / 100),
    },
    {
      key: "restocks",
      label: "Unopened it goes back on the shelf",
      kind: "yes",
      needed: false,
      options: null,
      value: rule.restocks ? "yes" : "",
    },
  ];
}
