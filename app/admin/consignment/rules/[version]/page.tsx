import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { listPolicies } from "@/lib/consignment/policy-queries";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { readNames } from "../read-names";
import { RuleFacts } from "../rule-facts";
import { RuleTables } from "../rule-table";

// Rendered in one piece: the sheet is whole without JavaScript.
export const instant = false;

type Props = { params: Promise<{ version: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Rules ${(await params).version} · Desk`, robots: { index: false } };
}

/** One version as it is or was. */
export default async function RulesVersionPage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const [{ version }, policies] = await Promise.all([params, listPolicies(actor)]);
  const policy = policies.ok
    ? policies.value.find((one) => String(one.version) === version)
    : undefined;
  if (!policy) notFound();
  const names = await readNames(policy.rules);
  return (
    <Desk actor={actor} current="/admin/consignment">
      <DeskHeading
        above={
          <TextLink href="/admin/consignment/rules" tone="stone" underline="hover">
            Rules
          </TextLink>
        }
        title={`Version ${policy.version}`}
        status={
          <span className="text-stone">
            {policy.publishedAt ? (
              <>
                Published on <DateTime iso={policy.publishedAt.toISOString()} />
              </>
            ) : (
              "Being written"
            )}
          </span>
        }
      />
      <div className="grid max-w-text gap-8">
        <RuleTables rules={policy.rules} names={names} seen={null} />
        <RuleFacts rules={policy.rules} names={names} />
      </div>
    </Desk>
  );
}
