import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { StateWord } from "@/components/desk/state-word";
import { WatchRun } from "@/components/desk/watch-run";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import {
  countReaders,
  findIssue,
  listIssueArticles,
  listIssueThings,
  wordsOfPiece,
  type DeskIssue,
} from "@/lib/journal/newsletter/issue-queries";
import { previewIssue } from "@/lib/journal/newsletter/preview-issue";
import { uuid } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { LetterForm, type TypedLetter } from "../letter-form";
import { SendForm, StopForm, TestForm } from "../send-forms";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Letter · Desk", robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A letter: what it says, how it will look, and how far it has got. */
export default async function LetterDeskPage({ params, searchParams }: Props) {
  const actor = await requireStaff("editor");
  const id = uuid.safeParse((await params).id);
  const found = id.success ? await findIssue(actor, id.data) : null;
  if (!found?.ok) notFound();
  const letter = found.value;
  const [html, articles, things, readers, answer, test, send, stop, { saved }] = await Promise.all([
    previewIssue(actor, letter),
    listIssueArticles(actor),
    listIssueThings(actor),
    countReaders(actor),
    keptAnswer("letter"),
    keptAnswer("letter-test"),
    keptAnswer("letter-send"),
    keptAnswer("letter-stop"),
    searchParams,
  ]);
  const draft = letter.status === "draft";
  return (
    <Desk actor={actor} current="/admin/journal">
      <DeskHeading
        above={
          <TextLink href="/admin/journal/letters" tone="stone" underline="hover">
            Letter
          </TextLink>
        }
        title={letter.number === null ? letter.subject : `${letter.number}. ${letter.subject}`}
        status={<StateWord word={letter.status} />}
      />
      {saved && draft ? (
        <Notice tone="success" className="mb-6 max-w-2xl" live>
          Saved. Nobody has got it yet.
        </Notice>
      ) : null}
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
        <div className="grid min-w-0 content-start gap-8">
          {draft ? (
            <LetterForm
              key={letter.version}
              letter={typed(letter)}
              articles={articles}
              things={things}
              answer={answer}
            />
          ) : (
            <Progress letter={letter} />
          )}
          {letter.status === "sending" ? <StopForm issueId={letter.id} answer={stop} /> : null}
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="As it arrives">
            {html === null ? (
              <p className="text-stone">Nothing in it can be read yet.</p>
            ) : (
              <iframe
                title="The letter as it arrives"
                srcDoc={html}
                // Of our own origin, but without script: nothing in it runs.
                sandbox="allow-same-origin"
                className="h-[36rem] w-full border border-hairline"
              />
            )}
          </DeskPanel>
          {draft ? (
            <>
              <DeskPanel title="Try it">
                <TestForm issueId={letter.id} answer={test} />
              </DeskPanel>
              <DeskPanel title="Send it">
                <SendForm
                  issueId={letter.id}
                  version={letter.version}
                  readers={readers}
                  answer={send}
                />
              </DeskPanel>
            </>
          ) : null}
        </div>
      </div>
    </Desk>
  );
}

const WORDS = {
  queued: "Still to go",
  sent: "Sent",
  bounced: "Refused by their mail server",
  complained: "Called spam",
  failed: "Failed",
  skipped: "Not sent: left meanwhile, or stopped",
} as const;

function Progress({ letter }: { letter: DeskIssue }) {
  const { recipients, progress, startedAt, finishedAt, status } = letter;
  const left = progress["queued"] ?? 0;
  return (
    <DeskPanel title="How far it has got">
      <progress
        className="mb-4 w-full accent-moss"
        max={recipients}
        value={recipients - left}
        aria-label={`${recipients - left} of ${recipients}`}
      />
      <KeyValueList
        items={[
          { label: "Readers", value: recipients },
          ...Object.entries(WORDS).flatMap(([state, label]) =>
            progress[state] ? [{ label, value: progress[state] }] : [],
          ),
          { label: "Begun", value: startedAt ? <DateTime iso={startedAt} withTime /> : "" },
          ...(finishedAt
            ? [{ label: "Ended", value: <DateTime iso={finishedAt} withTime /> }]
            : []),
        ]}
      />
      {status === "sending" ? <WatchRun /> : null}
    </DeskPanel>
  );
}

function typed(letter: DeskIssue): TypedLetter {
  const { id, version, subject, preview, pieces } = letter;
  const first = pieces.findIndex(({ kind }) => kind === "article");
  const words = (from: number, to: number) =>
    pieces.slice(from, to).flatMap(wordsOfPiece).join("\n\n");
  const last = pieces.findLastIndex(({ kind }) => kind === "article");
  return {
    id,
    version,
    subject,
    preview,
    opening: words(0, first < 0 ? pieces.length : first),
    ending: first < 0 ? "" : words(last + 1, pieces.length),
    articles: pieces.flatMap((piece) =>
      piece.kind === "article" ? [{ articleId: piece.articleId, note: piece.note }] : [],
    ),
    things: pieces.flatMap((piece) => (piece.kind === "things" ? piece.productIds : [])),
  };
}
