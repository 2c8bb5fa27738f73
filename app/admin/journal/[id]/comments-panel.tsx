"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { DeskPanel } from "@/components/admin/desk-panel";
import { chosenWords, goToComment } from "@/components/editor/comment-marks";
import { DateTime } from "@/components/ui/date-time";
import { Disclosure } from "@/components/ui/disclosure";
import { FormErrors } from "@/components/ui/field";
import { TextButton } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { DeskComment } from "@/lib/journal/desk-view";
import { useActionForm } from "@/lib/web/use-action-form";
import { answerIt, commentOnIt, settleIt } from "../comment-actions";

type NewProps = { articleId: string; editor: Editor; onDone: () => void };

/** Says something about the words that are chosen; they are marked once it is kept. */
export function NewComment({ articleId, editor, onDone }: NewProps) {
  const [{ id, quote }] = useState(() => ({
    id: crypto.randomUUID(),
    quote: chosenWords(editor),
  }));
  const { formProps, fields, errors, notice } = useActionForm<{ text: string }>(commentOnIt, {
    id: "comment",
  });
  const done = useRef(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector("textarea")?.focus(), []);
  useEffect(() => {
    if (!notice || done.current) return;
    done.current = true;
    editor.chain().setMark("comment", { id }).focus().run();
    onDone();
  }, [notice, editor, id, onDone]);
  return (
    <section
      ref={panel}
      aria-label="Comment"
      className="grid gap-3 border-t border-plum bg-plum-wash/50 p-3"
    >
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-medium">Comment</h3>
        <TextButton tone="stone" onClick={onDone}>
          Leave it
        </TextButton>
      </div>
      <p className="line-clamp-3 font-serif [overflow-wrap:anywhere]">“{quote}”</p>
      <form {...formProps} className="grid gap-3">
        <FormErrors errors={errors} />
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="quote" value={quote} />
        <TextAreaField
          id="comment-text"
          name="text"
          label="What is to be said"
          rows={3}
          required
          maxLength={4_000}
          errors={fields.text.errors}
        />
        <div>
          <SubmitButton size="sm" pendingLabel="Keeping…">
            Comment
          </SubmitButton>
        </div>
      </form>
    </section>
  );
}

type PanelProps = {
  articleId: string;
  editor: Editor | null;
  comments: readonly DeskComment[];
};

/** What editors say to each other about passages, with answers. */
export function CommentsPanel({ articleId, editor, comments }: PanelProps) {
  const open = comments.filter(({ settledBy }) => settledBy === null);
  const settled = comments.filter(({ settledBy }) => settledBy !== null);
  return (
    <DeskPanel
      title="Comments"
      aside={<span className="text-stone tabular-nums">{open.length}</span>}
    >
      {comments.length === 0 ? (
        <p className="text-stone">None. Choose words in the text to say something about them.</p>
      ) : null}
      <ul className="grid gap-5">
        {open.map((comment) => (
          <li key={comment.id} className="border-l-2 border-plum pl-3">
            <Said comment={comment} editor={editor} />
            <AnswerForm articleId={articleId} parentId={comment.id} key={comment.answers.length} />
            <SettleForm articleId={articleId} id={comment.id} />
          </li>
        ))}
      </ul>
      {settled.length > 0 ? (
        <Disclosure summary={`Settled (${settled.length})`} className="mt-3">
          <ul className="grid gap-4">
            {settled.map((comment) => (
              <li key={comment.id}>
                <Said comment={comment} editor={null} />
                <p className="text-stone">Settled by {comment.settledBy}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </DeskPanel>
  );
}

function Said({ comment, editor }: { comment: DeskComment; editor: Editor | null }) {
  const { id, quote, text, who, at, answers } = comment;
  const [lost, setLost] = useState(false);
  return (
    <div className="[overflow-wrap:anywhere]">
      <p className="line-clamp-3 font-serif text-stone">“{quote}”</p>
      <p className="whitespace-pre-line">{text}</p>
      <By who={who} at={at} />
      {editor ? (
        <TextButton tone="stone" onClick={() => setLost(!goToComment(editor, id))}>
          Show it in the text
        </TextButton>
      ) : null}
      {lost ? <p role="status">The passage is not in the text any more.</p> : null}
      {answers.length > 0 ? (
        <ul className="mt-2 grid gap-2 border-l border-hairline pl-3">
          {answers.map((answer) => (
            <li key={answer.id}>
              <p className="whitespace-pre-line">{answer.text}</p>
              <By who={answer.who} at={answer.at} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function By({ who, at }: { who: string; at: string }) {
  return (
    <p className="text-xs text-stone">
      {who} · <DateTime iso={at} withTime />
    </p>
  );
}

function AnswerForm({ articleId, parentId }: { articleId: string; parentId: string }) {
  const form = useActionForm<{ text: string }>(answerIt, { id: `answer-${parentId}` });
  const { formProps, fields, errors } = form;
  const [id] = useState(() => crypto.randomUUID());
  return (
    <Disclosure summary="Answer" name="answers" className="mt-2">
      <form {...formProps} className="grid gap-2">
        <FormErrors errors={errors} />
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="parentId" value={parentId} />
        <input type="hidden" name="id" defaultValue={id} suppressHydrationWarning />
        <TextAreaField
          id={`answer-text-${parentId}`}
          name="text"
          label="Your answer"
          rows={2}
          required
          maxLength={4_000}
          errors={fields.text.errors}
        />
        <div>
          <SubmitButton size="sm" variant="secondary">
            Answer
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}

function SettleForm({ articleId, id }: { articleId: string; id: string }) {
  const { formProps, errors } = useActionForm(settleIt, { id: `settle-${id}` });
  return (
    <form {...formProps} className="mt-1">
      <FormErrors errors={errors} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="id" value={id} />
      <SubmitButton size="sm" variant="quiet">
        Settled
      </SubmitButton>
    </form>
  );
}
