import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PageHeading } from "@/components/ui/page-heading";
import { env } from "@/lib/env";
import { Forms } from "./forms";
import { Messages } from "./messages";
import { Overlays } from "./overlays";
import { Tokens } from "./tokens";
import { Ways } from "./ways";
import { Words } from "./words";

// Rendered when it is asked for: only then is it known whether this is a demo.
export const instant = false;
export const metadata: Metadata = { title: "The kit", robots: { index: false } };

const HALF_HOUR_MS = 30 * 60_000;

const CONTENTS = [
  ["colors", "Color and type"],
  ["buttons", "Buttons, links, words"],
  ["fields", "Forms"],
  ["dialogs", "Dialogs, disclosures, tabs"],
  ["notices", "Messages"],
  ["breadcrumbs", "Ways and tables"],
] as const;

export default async function KitPage() {
  await connection();
  if (!env.DEMO) notFound();
  const until = new Date(Date.now() + HALF_HOUR_MS).toISOString();
  return (
    <div className="page-shell pb-16">
      <PageHeading
        title="The kit"
        intro="Every part that the shop’s pages are made of, in every state that can be shown at once; point at things and go through them with the Tab key for the rest. Only the demo shows this page."
      />
      <nav aria-label="Parts" className="mb-10">
        <ul className="link-list flex flex-wrap gap-x-6">
          {CONTENTS.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`} className="underline underline-offset-4">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Tokens />
      <Words />
      <Forms />
      <Overlays />
      <Messages until={until} />
      <Ways />
    </div>
  );
}
