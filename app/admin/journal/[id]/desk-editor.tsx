"use client";

import { EditorContent } from "@tiptap/react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { DeskPanel } from "@/components/admin/desk-panel";
import { dropComments } from "@/components/editor/comment-marks";
import { goToWords, showFindings } from "@/components/editor/found-words";
import { Inspector } from "@/components/editor/inspector";
import type { KnownReferences } from "@/components/editor/reference-list-field";
import { SlashList } from "@/components/editor/slash-list";
import { Toolbar } from "@/components/editor/toolbar";
import { useJournalEditor } from "@/components/editor/use-journal-editor";
import { useSelected } from "@/components/editor/use-selected";
import { WishPanel } from "@/components/editor/wish-panel";
import { Notice } from "@/components/ui/notice";
import type { ArticleContent } from "@/lib/journal/article-content";
import type {
  Checked,
  DeskArticle,
  DeskComment,
  DeskImage,
  DeskPerson,
  DeskTopic,
} from "@/lib/journal/desk-view";
import type { JournalDocument } from "@/lib/journal/document/schema";
import type { FormState } from "@/lib/web/form-state";
import { ChecklistPanel } from "./checklist-panel";
import { CoverField } from "./cover-field";
import { CommentsPanel, NewComment } from "./comments-panel";
import { deskServices } from "./desk-services";
import { FactsForm } from "./facts-form";
import { FindingsPanel } from "./findings-panel";
import { FlowPanel } from "./flow-panel";
import { ConflictNotice, SaveLine } from "./save-line";
import { EndFields, OpeningFields, type Words } from "./text-fields";
import { useAutosave } from "./use-autosave";

export type DeskEditorProps = {
  article: DeskArticle;
  checked: Checked;
  people: readonly DeskPerson[];
  topics: readonly DeskTopic[];
  known: KnownReferences;
  comments: readonly DeskComment[];
  covers: readonly DeskImage[];
  answer: FormState | undefined;
  history: ReactNode;
};

const LOCKED: ReadonlySet<string> = new Set(["approved", "scheduled", "archived"]);

/** An article with everything that is done with it: its text, what is found in it, and where it goes. */
export function DeskEditor(props: DeskEditorProps) {
  const { article, people, topics, comments } = props;
  const editable = !LOCKED.has(article.status);
  const [words, setWords] = useState<Words>(() => wordsOf(article.content));
  const [checked, setChecked] = useState(props.checked);
  const [known, setKnown] = useState(props.known);
  const [report, setReport] = useState<string | null>(null);
  const written = useRef(words);
  const text = useJournalEditor({
    body: article.content.body,
    editable,
    services: deskServices,
    report: setReport,
    onChange: () => saving.changed(),
  });
  const { editor } = text;
  const saving = useAutosave({
    articleId: article.id,
    version: article.version,
    read: () => (editor ? contentOf(written.current, editor.getJSON() as JournalDocument) : null),
    onChecked: setChecked,
  });
  const selected = useSelected(editor);

  const showAgain = (from: DeskArticle) => {
    editor?.commands.setContent(from.content.body, { emitUpdate: false });
    written.current = wordsOf(from.content);
    setWords(written.current);
    saving.goOnFrom(from.version, false);
  };
  useEffect(() => setChecked(props.checked), [props.checked]);
  useEffect(() => {
    if (editor)
      showFindings(
        editor,
        checked.findings.filter(({ override }) => !override),
      );
  }, [editor, checked]);
  useEffect(() => {
    editor?.setEditable(editable, false);
  }, [editor, editable]);
  useEffect(() => {
    const settled = comments.flatMap(({ id, settledBy }) => (settledBy === null ? [] : [id]));
    if (editor && editable) dropComments(editor, new Set(settled));
  }, [editor, editable, comments]);
  useEffect(() => {
    // What the server has is newer and nothing is unsaved here: an earlier text was restored, or the page was kept.
    if (editor && !saving.work.current.dirty && article.version > saving.work.current.version)
      showAgain(article);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, article]);

  const set = (next: Partial<Words>) => {
    written.current = { ...written.current, ...next };
    setWords(written.current);
    saving.changed();
  };
  const keepMine = async (version: number) => {
    await fetch(`/admin/journal/${article.id}/keep`, { method: "POST" });
    saving.goOnFrom(version, true);
    await saving.flush();
  };

  return (
    <div className="desk-article">
      <div className="min-w-0">
        <ConflictNotice
          state={saving.state}
          onTakeTheirs={() => window.location.reload()}
          onKeepMine={() => {
            if (saving.state.kind === "conflict") void keepMine(saving.state.version);
          }}
        />
        {editable ? null : (
          <Notice className="mb-4">
            The text stands as it was approved. Reopen it to write on; then it is approved anew.
          </Notice>
        )}
        <OpeningFields words={words} editable={editable} onChange={set} />
        {editor ? <Toolbar editor={editor} ask={text.setWish} /> : null}
        <EditorContent editor={editor} />
        {report ? (
          <p role="status" className="mb-4 text-warning">
            {report}
          </p>
        ) : null}
        <EndFields words={words} editable={editable} onChange={set} />
        <CoverField
          coverId={words.coverId}
          covers={props.covers}
          editable={editable}
          onChange={(coverId) => set({ coverId })}
        />
        {text.menu ? <SlashList menu={text.menu} /> : null}
      </div>
      <div className="desk-beside mt-8 grid gap-6 lg:mt-0">
        <SaveLine state={saving.state} />
        {editor && editable && text.wish === "comment" ? (
          <NewComment articleId={article.id} editor={editor} onDone={() => text.setWish(null)} />
        ) : null}
        {editor && editable && text.wish && text.wish !== "comment" ? (
          <WishPanel
            key={text.wish}
            wish={text.wish}
            editor={editor}
            services={deskServices}
            report={setReport}
            onKnown={(one) => setKnown((now) => ({ ...now, [one.slug]: one }))}
            onDone={() => text.setWish(null)}
          />
        ) : null}
        {editor && editable && !text.wish && selected.length > 0 ? (
          <div>
            <Inspector
              editor={editor}
              selected={selected}
              services={deskServices}
              known={known}
              onKnown={(one) => setKnown((now) => ({ ...now, [one.slug]: one }))}
            />
          </div>
        ) : null}
        <FlowPanel article={article} people={people} saving={saving} />
        <FindingsPanel
          articleId={article.id}
          findings={checked.findings}
          editable={editable}
          onShow={(finding) => {
            if (editor) goToWords(editor, finding);
          }}
        />
        <CommentsPanel articleId={article.id} editor={editor} comments={comments} />
        <ChecklistPanel checks={checked.checks} />
        <DeskPanel title="About it">
          <FactsForm article={article} people={people} topics={topics} answer={props.answer} />
        </DeskPanel>
        <DeskPanel title="What became of it">{props.history}</DeskPanel>
      </div>
    </div>
  );
}

function wordsOf(content: ArticleContent): Words {
  const { title, standfirst, takeaways, doNotClaim, disclosures, coverId } = content;
  const lines = (list: readonly string[]) => list.join("\n");
  return {
    title,
    standfirst,
    takeaways: lines(takeaways),
    doNotClaim: lines(doNotClaim),
    disclosures: lines(disclosures),
    coverId,
  };
}

function contentOf(words: Words, body: JournalDocument): ArticleContent {
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  return {
    ...words,
    body,
    takeaways: lines(words.takeaways),
    doNotClaim: lines(words.doNotClaim),
    disclosures: lines(words.disclosures),
  };
}
