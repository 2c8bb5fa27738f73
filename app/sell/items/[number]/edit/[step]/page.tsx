import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { ButtonForm } from "@/components/sell/button-form";
import { OfferForm } from "@/components/sell/offer-form";
import { RequestList } from "@/components/sell/request-list";
import { StepNav } from "@/components/sell/step-nav";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeading } from "@/components/ui/page-heading";
import { type Missing, missingIn } from "@/lib/consignment/completeness";
import { fieldsOf, typedField } from "@/lib/consignment/draft-fields";
import {
  findStep,
  OFFER_STEPS,
  type OfferStep,
  stepAfter,
  stepOf,
} from "@/lib/consignment/offer-steps";
import { findOwnDraft, findOwnPiece, type OwnDraft } from "@/lib/consignment/seller-queries";
import { itemNumber } from "@/lib/consignment/seller-schema";
import type { FormState } from "@/lib/web/form-state";
import { keptAnswer } from "@/lib/web/kept-answer";
import { SellFrame } from "../../../../frame";
import { requireSeller } from "../../../../require-seller";
import { discardDraft } from "../../../actions";
import { StepFields } from "./step-fields";

type Props = { params: Promise<{ number: string; step: string }> };

// Rendered in one piece: its form works without JavaScript.
export const instant = false;

export const metadata: Metadata = { title: "Offer a piece", robots: { index: false } };

/** Sellers here measure in inches; the form offers centimeters. */
const UNIT = "in";

export default async function OfferStepPage({ params }: Props) {
  const { number, step: named } = await params;
  const step = findStep(named);
  if (!step || !itemNumber.safeParse(number).success) notFound();
  const here = `/sell/items/${number}/edit/${step}` as Route;
  const { actor } = await requireSeller(here, { fresh: true });
  const draft = await findOwnDraft(actor, number);
  if (!draft) return elsewhere(await findOwnPiece(actor, number), number);

  const missing = missingIn(draft.values, draft.photos);
  const answer = await keptAnswer("offer");
  const next = stepAfter(step);
  const requests = (await findOwnPiece(actor, number))?.requests ?? [];
  const fields = <StepFields step={step} draft={draft} missing={missing} />;
  return (
    <SellFrame current="/sell/items">
      <PageHeading
        title={OFFER_STEPS.find(({ name }) => name === step)?.label}
        above={
          <p className="text-sm text-stone">{`${draft.number}, ${draft.values.title ?? "untitled"}`}</p>
        }
        className="pb-6 lg:pb-8"
      />
      <StepNav number={number} current={step} open={openSteps(missing)} />
      <RequestList
        requests={requests.filter(({ field }) => stepOf(field) === step)}
        category={draft.values.category}
      />
      {step === "photos" ? (
        fields
      ) : (
        <OfferForm
          key={step}
          number={number}
          step={step}
          version={draft.version}
          unit={UNIT}
          seen={seenOn(step, draft)}
          typed={typedBefore(answer)}
          problems={problemsIn(answer)}
          next={next ? `/sell/items/${number}/edit/${next}` : null}
          piece={`/sell/items/${number}`}
        >
          {fields}
        </OfferForm>
      )}
      {draft.status === "draft" ? (
        <Disclosure summary="Discard this draft" className="mt-16">
          <p className="mb-3 max-w-text text-sm text-stone">
            Everything about it is deleted, its photographs too. This cannot be undone.
          </p>
          <ButtonForm
            id="discard"
            action={discardDraft}
            values={{ number }}
            answer={await keptAnswer("discard")}
            variant="danger"
            size="sm"
            pendingLabel="Discarding…"
          >
            Discard the draft
          </ButtonForm>
        </Disclosure>
      ) : null}
    </SellFrame>
  );
}

/** Steps on which something is missing. Before it is known what the piece is, all that depends on it is. */
function openSteps(missing: readonly Missing[]): ReadonlySet<OfferStep> {
  const unknown = missing.some(({ field }) => field === "category" || field === "subcategory");
  const later: readonly OfferStep[] = unknown ? ["photos", "size"] : [];
  return new Set([...missing.map(({ step }) => step), ...later]);
}

/** A piece that cannot be changed any more has its own page; a stranger's has none. */
function elsewhere(piece: unknown, number: string): never {
  if (!piece) notFound();
  redirect(`/sell/items/${number}`);
}

function seenOn(step: string, { values }: OwnDraft): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(step, values).map((key) => [key, typedField(values, key, UNIT)]),
  );
}

function typedBefore(answer: FormState | undefined): Record<string, string> | undefined {
  return answer?.initialValue ? (answer.initialValue as Record<string, string>) : undefined;
}

function problemsIn(answer: FormState | undefined): Record<string, string[]> {
  const found = Object.entries(answer?.error ?? {});
  return Object.fromEntries(found.flatMap(([key, texts]) => (texts ? [[key, texts]] : [])));
}
