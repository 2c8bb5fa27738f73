import type { Metadata } from "next";
import { EstimateForm } from "@/components/resale/estimate-form";
import { PageHeading } from "@/components/ui/page-heading";
import type { QueryParameters } from "@/lib/list-page";
import { categoryChoices, conditionChoices } from "../choices";
import { readEstimate } from "../estimate-state";
import { EstimateAnswer } from "./estimate-answer";

export const metadata: Metadata = {
  title: "What would it bring?",
  robots: { index: false, follow: true },
};

// Rendered in one piece: the answer is there without JavaScript.
export const instant = false;

export default async function EstimatePage({
  searchParams,
}: {
  searchParams: Promise<QueryParameters>;
}) {
  const categories = await categoryChoices();
  const { fields, errors, question } = readEstimate(
    await searchParams,
    categories.map(({ value }) => value),
  );
  return (
    <div className="page-shell">
      <PageHeading title="What would it bring?" />
      <div className="page-grid gap-y-10">
        <div className="col-span-4 lg:col-span-5">
          <EstimateForm
            categories={categories}
            conditions={conditionChoices}
            values={fields}
            errors={errors}
          />
        </div>
        {question ? (
          <div className="col-span-4 lg:col-span-6 lg:col-start-7">
            <EstimateAnswer question={question} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
