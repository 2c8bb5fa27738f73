import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ruleList } from "@/lib/desk/lists/standard";
import { parameter, type QueryParameters } from "@/lib/list-page";
import { listVersions } from "@/lib/standard/desk-queries";
import { requireStaff } from "@/lib/web/session";
import { z } from "zod";
import { Desk } from "../../desk";
import { ListRoom } from "../../list-room";
import { StandardNav } from "../standard-nav";

// Rendered in one piece: the list is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Rules · Desk", robots: { index: false } };

const done = z.object({
  saved: parameter(z.string().max(80)),
  removed: parameter(z.literal("1")),
});

const views = [
  { label: "Prohibited", query: "verdict=prohibited" },
  { label: "Restricted", query: "verdict=restricted" },
];

type Props = { searchParams: Promise<QueryParameters> };

/** Rules of the version that is being written, else of the one that counts; with other shops' columns. */
export default async function RulesDeskPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const given = await searchParams;
  const { saved, removed } = done.parse(given);
  const versions = await listVersions(actor);
  if (!versions.ok) notFound();
  const draft = versions.value.find(({ status }) => status === "draft");
  const version = draft ?? versions.value.find(({ status }) => status === "published");
  if (!version) notFound();
  return (
    <Desk actor={actor} current="/admin/standard">
      <DeskHeading
        title={`Rules of version ${version.number}`}
        actions={
          draft ? (
            <ButtonLink href={`${ruleList.path}/new`} variant="secondary" size="sm">
              Add a rule
            </ButtonLink>
          ) : undefined
        }
      />
      <StandardNav current="/admin/standard/rules" />
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
      <ListRoom actor={actor} list={ruleList} given={given} views={views} />
    </Desk>
  );
}
