import type { Metadata } from "next";
import { DateTime } from "@/components/ui/date-time";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { systemClock } from "@/lib/clock";
import { listExports, type ExportView } from "@/lib/privacy/ask-export";
import { findHindrances } from "@/lib/privacy/hindrances";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { SignInPanel } from "../../(auth)/sign-in/sign-in-panel";
import { AccountPage } from "../account-page";
import { AccountPart } from "../account-part";
import { DeleteForm, ExportForm } from "./data-forms";
import { hindranceText } from "./hindrance-text";

export const metadata: Metadata = { title: "Your data", robots: { index: false } };

// Rendered in one piece: its forms work without a script.
export const instant = false;

const PATH = "/account/data";

export default async function DataPage() {
  const actor = await currentActor();
  if (actor.kind === "guest") return <SignInPanel next={PATH} />;
  const [exports, hindrances] = await Promise.all([
    listExports(actor, systemClock),
    findHindrances(actor),
  ]);
  const blocked = hindrances.some(({ kind }) => kind !== "credit");
  return (
    <AccountPage actor={actor} current={PATH}>
      <PageHeading title="Your data" intro="All that we keep about you, to take along or to end." />
      <div className="grid gap-12">
        <AccountPart title="Take it along">
          <p className="mb-4 max-w-text">
            One file that machines read (JSON), and tables (CSV) of your orders, lists, pieces,
            payouts and sign-ins. They are made within minutes and can be fetched for seven days.
          </p>
          <ExportForm answer={await keptAnswer("data")} />
          <ExportList exports={exports} />
        </AccountPart>
        <AccountPart title="Delete the account">
          <p className="mb-4 max-w-text">
            Your name, addresses, lists and sign-ins are deleted at once and cannot be brought back.
            Orders stay in our books, as the law asks, without your name, mail address and street;
            contracts that you signed as a seller stay as they were signed.
          </p>
          {hindrances.length > 0 ? (
            <Notice
              tone={blocked ? "warning" : "info"}
              title={blocked ? "Not yet" : "Before you go"}
              className="mb-5 max-w-text"
            >
              <ul>
                {hindrances.map((hindrance) => (
                  <li key={hindrance.kind}>{hindranceText(hindrance)}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {blocked ? null : <DeleteForm answer={await keptAnswer("delete")} />}
        </AccountPart>
      </div>
    </AccountPage>
  );
}

function ExportList({ exports }: { exports: readonly ExportView[] }) {
  return (
    <ul className="mt-6 max-w-text">
      {exports.map(({ id, askedAt, expiresAt, files }) => (
        <li key={id} className="border-t border-hairline py-3">
          <p>
            Asked for <DateTime iso={askedAt.toISOString()} withTime />
            {expiresAt ? (
              <>
                , here until <DateTime iso={expiresAt.toISOString()} />
              </>
            ) : (
              ": being made"
            )}
          </p>
          <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {files.map((file) => (
              <li key={file}>
                <a className="link ink" href={`/account/data/${id}/${file}`} download>
                  {file}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
