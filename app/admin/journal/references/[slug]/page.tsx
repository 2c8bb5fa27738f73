import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { StateWord } from "@/components/desk/state-word";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { DateTime } from "@/components/ui/date-time";
import {
  findDeskReference,
  findReferenceUse,
  listDoubles,
} from "@/lib/journal/reference-desk-queries";
import { isStorableText } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { ReferenceForm } from "../reference-form";
import { MergeForm, RetractionForms } from "../reference-moves";
import { Doubles, WhereUsed } from "../where-used";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Study · Desk", robots: { index: false } };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A study: its form, where it is leaned on, what may be the same, and what can be done with it. */
export default async function ReferenceDeskPage({ params, searchParams }: Props) {
  const actor = await requireStaff("editor");
  const { slug } = await params;
  const found = isStorableText(slug) ? await findDeskReference(actor, slug) : null;
  if (!found?.ok) notFound();
  const reference = found.value;
  const [use, doubles, answer, retract, reinstate, merge, { saved, merged }] = await Promise.all([
    findReferenceUse(actor, reference.id),
    listDoubles(actor, reference.id),
    keptAnswer("reference"),
    keptAnswer("reference-retract"),
    keptAnswer("reference-reinstate"),
    keptAnswer("reference-merge"),
    searchParams,
  ]);
  const seen = reference.evidence !== null && reference.finding !== "";
  const { retraction, verified } = reference;
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal/references" tone="stone" underline="hover">
            Studies
          </TextLink>
        }
        title={reference.title}
        status={
          <StateWord word={retraction ? "retracted" : (reference.evidence ?? "not_graded")} />
        }
        actions={
          seen ? (
            <TextLink href={`/journal/references/${reference.slug}`} prefetch={false}>
              See what readers see
            </TextLink>
          ) : null
        }
      />
      {saved ? (
        <Notice tone="success" className="mb-6" live>
          Saved. It is cited by the key {reference.slug}.
        </Notice>
      ) : null}
      {merged ? (
        <Notice tone="success" className="mb-6" live>
          Merged. Whatever leaned on the double leans on this one now.
        </Notice>
      ) : null}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ReferenceForm key={reference.version} reference={reference} answer={answer} />
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="Where it is used">
            <WhereUsed use={use} />
          </DeskPanel>
          <DeskPanel title="Standing">
            <p className="mb-3">
              {verified ? (
                <>
                  Details verified by {verified.by}, <DateTime iso={verified.at} />.
                </>
              ) : (
                "Details still to be verified; readers are told so."
              )}
            </p>
            {reference.doiCheckedAt ? (
              <p className="mb-3">
                Its DOI {reference.doiStatus === "broken" ? "led nowhere" : "led to it"} on{" "}
                <DateTime iso={reference.doiCheckedAt} />.
              </p>
            ) : null}
            {retraction ? (
              <Notice tone="error" live={false} title={`Retracted on ${retraction.on}`}>
                {retraction.reason}
              </Notice>
            ) : null}
            <RetractionForms
              id={reference.id}
              retracted={retraction !== null}
              retract={retract}
              reinstate={reinstate}
            />
          </DeskPanel>
          <DeskPanel title="May be the same">
            <Doubles doubles={doubles} />
            <MergeForm
              id={reference.id}
              into={doubles.map(({ slug: key }) => key)}
              answer={merge}
            />
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}
